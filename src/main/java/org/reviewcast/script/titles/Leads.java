package org.reviewcast.script.titles;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom chapters are about: "Fisher and Cushing", "Moyle's Script", "Karloff's Performance". */
final class Leads {
  private static final int LONGEST = 38;
  private static final int FEWEST = 3;
  private static final int MOST_BILLED = 3;
  private static final double MOST = 0.45;
  private static final double FIGURE = 0.3;
  private static final double SOME = 0.25;
  private static final double BOTH = 0.55;
  private static final double LEAST_OF_SECOND = 0.25;
  private static final double RIVAL = 0.67;
  private static final double OF_ONE = 0.5;
  private static final double OF_TWO = 0.55;
  private static final double SHARE = 0.6;
  private static final Set<String> OF_ACTORS =
      Set.of("The Performances", "The Performance", "The Acting", "The Cast", "The Casting");
  private static final Set<String> OF_WRITERS =
      Set.of("The Script", "The Screenplay", "The Dialogue", "The Writing");
  private static final Set<String> OF_DIRECTORS =
      Set.of("Direction and Craft", "The Direction", "The Camera", "The Camerawork");
  private static final Set<String> OF_FIGURES =
      Set.of("The Setup", "The Story", "How It Unfolds", "The Characters", "The Plot");
  private static final Set<String> OF_ANYTHING =
      Set.of(
          "Introduction",
          "A Closer Look",
          "Further Thoughts",
          "More to Consider",
          "In Its Own Words");

  private final People people;

  /** For a review that names people. */
  Leads(People people) {
    this.people = people;
  }

  /** The people of a chapter who are named most. */
  private record Cast(String first, String second, int ofFirst, int ofSecond, int all, int both) {
    boolean isAlone() {
      return ofSecond <= RIVAL * ofFirst;
    }

    double share() {
      return (double) ofFirst / all;
    }

    double shareOfBoth() {
      return (double) both / all;
    }
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
            && people.named(chapter, named.get(1).getKey()) > 1
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
    return (people.does(name, People.Trade.WRITES) || people.does(name, People.Trade.DIRECTS))
        && !people.does(name, People.Trade.ACTS);
  }

  /** A title that a chapter has from the people whom it is about, if it is about any. */
  Optional<Candidate> of(int chapter, Stretch stretch) {
    return cast(chapter, stretch)
        .filter(c -> c.ofFirst() >= FEWEST)
        .flatMap(
            c -> {
              if (!c.second().isEmpty() && c.shareOfBoth() >= BOTH) {
                return made(
                    chapter, pair(c), OF_TWO + SHARE * c.shareOfBoth() + (c.isAlone() ? -0.1 : 0));
              } else if (c.isAlone() && c.share() >= MOST && people.leads(c.first()) < 2) {
                return made(chapter, people.whole(c.first()), OF_ONE + SHARE * c.share());
              }
              return Optional.empty();
            });
  }

  /** Whether a plain title tells what somebody does, and the better of two is that with a name. */
  static boolean isOfTrade(String title) {
    return OF_ACTORS.contains(title) || OF_WRITERS.contains(title) || OF_DIRECTORS.contains(title);
  }

  /** Whether a plain title is of those who act, whose names say more. */
  static boolean isOfActors(String title) {
    return OF_ACTORS.contains(title);
  }

  /** What to say in place of a plain title, where a chapter is about somebody. */
  Optional<String> instead(String title, int chapter, Stretch stretch) {
    Optional<String> most =
        cast(chapter, stretch).flatMap(c -> instead(title, c)).filter(t -> t.length() <= LONGEST);
    boolean whoever = OF_ACTORS.contains(title) || OF_ANYTHING.contains(title);
    boolean anything = OF_ANYTHING.contains(title);
    Optional<String> billed = most.isPresent() || !whoever ? most : billed(chapter);
    return billed.isPresent() || !anything
        ? billed
        : people.opens(chapter).map(people::whole).filter(name -> name.length() <= LONGEST);
  }

  // "Grant, Coburn and MacDowell": who does something in sentences of their own.
  private Optional<String> billed(int chapter) {
    List<String> names = people.subjects(chapter).stream().limit(MOST_BILLED).toList();
    for (int count = names.size(); count > 1; count--) {
      List<String> some =
          names.subList(0, count).stream().map(people::called).map(Leads::last).toList();
      String last = some.get(count - 1);
      String title = String.join(", ", some.subList(0, count - 1)) + " and " + last;
      if (title.length() <= LONGEST) {
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
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private Optional<String> instead(String title, Cast cast) {
    String pair = pair(cast);
    boolean two = !cast.second().isEmpty() && cast.shareOfBoth() >= SOME;
    boolean alone = cast.second().isEmpty() || cast.isAlone();
    String one = cast.first();
    boolean some = cast.share() >= SOME;
    if (OF_ACTORS.contains(title)) {
      return alone && some && people.does(one, People.Trade.ACTS)
          ? Optional.of(owner(people.called(one)) + " Performance")
          : two ? Optional.of(pair) : Optional.empty();
    } else if (OF_WRITERS.contains(title)) {
      return some && alone && people.does(one, People.Trade.WRITES)
          ? Optional.of(owner(people.called(one)) + title.substring("The".length()))
          : Optional.empty();
    } else if (OF_DIRECTORS.contains(title)) {
      return some && alone && people.does(one, People.Trade.DIRECTS)
          ? Optional.of(owner(people.called(one)) + " Direction")
          : Optional.empty();
    } else if (OF_FIGURES.contains(title)) {
      boolean figure = alone && cast.share() >= FIGURE && cast.ofFirst() >= FEWEST;
      return two ? Optional.of(pair) : figure ? Optional.of(people.called(one)) : Optional.empty();
    } else if (OF_ANYTHING.contains(title)) {
      return two
          ? Optional.of(pair)
          : some && cast.ofFirst() >= FEWEST ? Optional.of(people.whole(one)) : Optional.empty();
    }
    return Optional.empty();
  }

  private static String owner(String name) {
    return name + (name.endsWith("s") ? "'" : "'s");
  }

  /** The stems of a title's words, short names among them. */
  static Set<String> stems(String title) {
    Set<String> stems = new HashSet<>(Stems.ofTitle(title));
    for (String word : Tagger.words(title)) {
      if (Character.isUpperCase(word.charAt(0)) && !word.equals("The")) {
        stems.add(Stems.of(word));
      }
    }
    return stems;
  }

  private static Optional<Candidate> made(int chapter, String title, double merit) {
    if (title.length() > LONGEST) {
      return Optional.empty();
    }
    Phrase phrase = Phrase.label(title, stems(title), 0, merit);
    return Optional.of(new Candidate(chapter, phrase, merit));
  }
}
