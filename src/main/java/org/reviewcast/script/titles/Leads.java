package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom chapters are about: "Fisher and Cushing", "Karloff's Performance". */
final class Leads {
  private static final int FEWEST = 3;
  private static final int MOST_BILLED = 3;
  private static final double MOST = 0.45;
  private static final double SOME = 0.25;
  private static final double BOTH = 0.55;
  private static final double LEAST_OF_SECOND = 0.25;
  private static final double RIVAL = 0.67;

  // "Van Helsing", "De Niro": the name is not whole without it.
  private static final Pattern PARTICLE =
      Pattern.compile(
          "\\b(?:[Vv]an(?: der| den)?|[Vv]on|[Dd]e(?: la|"
              + " los)?|[Dd]el|[Dd]i|[Dd]a|[Dd]u|La|Le|Bin|Al|El|St\\.) (?=\\S+$)");

  private final People people;

  /** For a review that names people. */
  Leads(People people) {
    this.people = people;
  }

  /** The people of a chapter who are named most. */
  private record Cast(String first, String second, int ofFirst, int ofSecond, int all, int both) {
    boolean isAlone() {
      return second.isEmpty() || ofSecond <= RIVAL * ofFirst;
    }

    double share() {
      return (double) ofFirst / all;
    }

    double shareOfBoth() {
      return (double) both / all;
    }
  }

  /** The titles that a chapter has from people whom it names. */
  List<Candidate> of(int chapter, Stretch stretch) {
    Optional<Cast> cast = cast(chapter, stretch);
    List<Candidate> found = new ArrayList<>();
    cast.flatMap(this::lead).ifPresent(name -> add(Origin.LEAD, name, found));
    cast.flatMap(this::person)
        .or(() -> billed(chapter))
        .or(() -> people.opens(chapter).map(people::whole))
        .ifPresent(name -> add(Origin.PERSON, name, found));
    cast.filter(
            c -> c.isAlone() && c.share() >= SOME && people.does(c.first(), WorkedOn.Trade.ACTS))
        .map(c -> owner(people.called(c.first())) + " Performance")
        .ifPresent(title -> add(Origin.TRADE, title, found));
    return found;
  }

  private static void add(Origin origin, String title, List<Candidate> found) {
    if (title.length() <= Wording.LONGEST) {
      found.add(new Candidate(origin, title, stems(title), 0));
    }
  }

  // Whom a chapter is about beyond doubt.
  private Optional<String> lead(Cast cast) {
    if (cast.ofFirst() < FEWEST) {
      return Optional.empty();
    } else if (!cast.second().isEmpty() && cast.shareOfBoth() >= BOTH) {
      return Optional.of(pair(cast));
    }
    boolean alone = cast.isAlone() && cast.share() >= MOST && people.leads(cast.first()) < 2;
    return alone ? Optional.of(people.whole(cast.first())) : Optional.empty();
  }

  // Whom it names most, if it names anybody often.
  private Optional<String> person(Cast cast) {
    if (!cast.second().isEmpty() && cast.shareOfBoth() >= SOME) {
      return Optional.of(pair(cast));
    }
    boolean some = cast.share() >= SOME && cast.ofFirst() >= FEWEST;
    return some ? Optional.of(people.whole(cast.first())) : Optional.empty();
  }

  private Optional<Cast> cast(int chapter, Stretch stretch) {
    List<Map.Entry<String, BitSet>> named =
        people.in(chapter).entrySet().stream()
            .filter(e -> people.named(chapter, e.getKey()) > 1)
            .sorted((a, b) -> b.getValue().cardinality() - a.getValue().cardinality())
            .limit(3)
            .toList();
    if (named.isEmpty() || named.get(0).getValue().cardinality() < 2) {
      return Optional.empty();
    }
    BitSet first = named.get(0).getValue();
    BitSet second = named.size() > 1 ? named.get(1).getValue() : new BitSet();
    int ofThird = named.size() > 2 ? named.get(2).getValue().cardinality() : 0;
    boolean pair =
        second.cardinality() > 1
            && second.cardinality() >= LEAST_OF_SECOND * first.cardinality()
            && ofThird < second.cardinality()
            && makes(named.get(0).getKey()) == makes(named.get(1).getKey());
    BitSet both = (BitSet) first.clone();
    both.or(second);
    boolean before = pair && second.nextSetBit(0) < first.nextSetBit(0);
    String one = named.get(0).getKey();
    String other = pair ? named.get(1).getKey() : "";
    return Optional.of(
        new Cast(
            before ? other : one,
            before ? one : other,
            first.cardinality(),
            second.cardinality(),
            stretch.sentences().size(),
            both.cardinality()));
  }

  // Who wrote or directed a work is no companion of those in it.
  private boolean makes(String name) {
    return (people.does(name, WorkedOn.Trade.WRITES) || people.does(name, WorkedOn.Trade.DIRECTS))
        && !people.does(name, WorkedOn.Trade.ACTS);
  }

  // "Grant, Coburn and MacDowell": who does something in sentences of their own.
  private Optional<String> billed(int chapter) {
    List<String> names = people.subjects(chapter).stream().limit(MOST_BILLED).toList();
    for (int count = names.size(); count > 1; count--) {
      List<String> some =
          names.subList(0, count).stream().map(people::called).map(Leads::last).toList();
      String last = some.get(count - 1);
      String title = String.join(", ", some.subList(0, count - 1)) + " and " + last;
      if (title.length() <= Wording.LONGEST) {
        return Optional.of(title);
      }
    }
    return Optional.empty();
  }

  // Both by the whole name or both by the last: not "Buchanan and Ben Whishaw".
  private String pair(Cast cast) {
    String first = people.called(cast.first());
    String second = people.called(cast.second());
    return first.contains(" ") == second.contains(" ")
        ? first + " and " + second
        : last(first) + " and " + last(second);
  }

  private static String last(String name) {
    String surname = People.surname(List.of(name.split(" ")));
    Matcher particle = PARTICLE.matcher(name);
    return particle.find() ? particle.group() + surname : surname;
  }

  private static String owner(String name) {
    return name + (name.endsWith("s") ? "'" : "'s");
  }

  // Short names among them.
  private static Set<String> stems(String title) {
    Set<String> stems = new HashSet<>(Senses.ofTitle(title));
    for (String word : Tagger.words(title)) {
      if (Character.isUpperCase(word.charAt(0))) {
        stems.add(Stems.of(word));
      }
    }
    return stems;
  }
}
