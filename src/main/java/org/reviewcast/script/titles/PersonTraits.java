package org.reviewcast.script.titles;

import java.util.BitSet;

/** What part of a chapter speaks of the people whom a title names. */
final class PersonTraits {
  private final People people;

  PersonTraits(People people) {
    this.people = people;
  }

  /**
   * Tells it.
   *
   * @param sentences how many the chapter has
   */
  void of(int chapter, int sentences, Candidate candidate, Tally tally) {
    BitSet all = new BitSet();
    boolean leads = false;
    int acting = 0;
    int named = 0;
    for (String word : candidate.title().split(" ")) {
      String name = people.known(withoutOwner(word));
      BitSet said = people.in(chapter).get(name);
      if (said != null) {
        all.or(said);
        leads |= name.equals(people.first(chapter));
        acting += people.does(name, WorkedOn.Trade.ACTS) ? 1 : 0;
        named++;
      }
    }
    if (!all.isEmpty()) {
      boolean alone = candidate.origin().isOfPeople();
      tally.add(
          alone ? "person-share" : "person-share-within", (double) all.cardinality() / sentences);
      tally.add(alone ? "person-leads" : "person-leads-within", leads);
      tally.add("person-opens", all.get(0));
      boolean role = candidate.origin() == Origin.ROLE;
      tally.add("actors", !role && acting == named);
      tally.add("actor-and-other", !role && acting > 0 && acting < named);
    }
  }

  private static String withoutOwner(String word) {
    int length = word.length();
    return word.endsWith("'s")
        ? word.substring(0, length - 2)
        : word.endsWith("'") ? word.substring(0, length - 1) : word;
  }
}
