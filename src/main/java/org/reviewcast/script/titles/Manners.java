package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a sentence says that the work is: "Spiky and Rude", "Stunningly Ambitious". */
final class Manners {
  private static final double OF_TWO = 0.95;
  private static final double OF_ONE = 0.85;
  private static final Set<String> BEFORE = Vocabulary.words(", ; : — – -- but and while although");
  private static final Set<String> LINKS =
      Set.of("is", "'s", "was", "feels", "remains", "proves", "looks", "sounds");
  private static final Set<String> HEDGES =
      Vocabulary.words(
          "not n't never no too as so less more most least only also still just rather almost"
              + " hardly nearly probably perhaps maybe quite very really pretty simply always often"
              + " somewhat now then here there currently already actually certainly clearly"
              + " obviously arguably basically far");
  private static final Set<String> BOUND =
      Vocabulary.words(
          "able available due full set based sure ready similar different worth aware clear similar"
              + " made told set given called available over based out down same long short minutes"
              + " true hard easy free new here better worse best worst good bad great fine okay"
              + " long reminiscent familiar responsible capable guilty likely unlikely known due"
              + " unique");

  private final TaggedSentence sentence;
  private final Works works;
  private boolean it;

  private Manners(TaggedSentence sentence, Works works) {
    this.sentence = sentence;
    this.works = works;
  }

  static List<Composed> in(TaggedSentence sentence, Works works) {
    List<Composed> found = new ArrayList<>();
    Manners manners = new Manners(sentence, works);
    for (int i = 0; i < sentence.size() && !sentence.isQuestion(); i++) {
      int verb = manners.subject(i);
      if (verb > i && LINKS.contains(sentence.at(verb).lower())) {
        manners.after(verb + 1, found);
      }
    }
    return found;
  }

  // The index after a name of the work that begins a clause.
  private int subject(int i) {
    boolean starts = i == 0 || BEFORE.contains(sentence.at(i - 1).lower());
    if (!starts) {
      return i;
    }
    int own = works.own(sentence, i);
    if (own > i) {
      return own + (sentence.at(own).says("\"", "”", "’") ? 1 : 0);
    }
    String word = sentence.at(i).lower();
    boolean work =
        sentence.at(i).says("the", "this") && Vocabulary.WORK.contains(sentence.at(i + 1).lower());
    it = i == 0 && word.equals("it");
    return work ? i + 2 : it ? i + 1 : i;
  }

  private void after(int start, List<Composed> found) {
    List<String> said = new ArrayList<>();
    boolean adverbs = false;
    int i = start;
    while (said.size() < 3) {
      String adverb = "";
      while (sentence.at(i).is("ADV") && sentence.at(i + 1).is("ADJ", "ADV")) {
        if (HEDGES.contains(sentence.at(i).lower())) {
          return;
        }
        adverb = sentence.at(i).lower().endsWith("ly") ? sentence.at(i).lower() + " " : "";
        i++;
      }
      Token adjective = sentence.at(i);
      if (!adjective.is("ADJ")
          || BOUND.contains(adjective.lower())
          || Vocabulary.RELATIVE.contains(adjective.lower())) {
        return;
      }
      said.add(adverb + adjective.lower());
      adverbs |= !adverb.isEmpty();
      i++;
      String next = sentence.at(i).lower();
      int joint =
          next.equals(",") && sentence.at(i + 1).says("and", "but", "yet")
              ? 2
              : next.matches(",|and|but|yet") ? 1 : 0;
      int after = i + joint;
      boolean more =
          joint > 0
              && (sentence.at(after).is("ADJ")
                  || sentence.at(after).is("ADV") && sentence.at(after + 1).is("ADJ"));
      if (!more) {
        break;
      }
      i = after;
    }
    boolean ends =
        sentence.at(i).says(".", ",", ";", ":", "!", "—", "–", "--")
            || sentence.at(i).says("and", "but", "yet", "though", "because", "enough", "in");
    if (!ends || sentence.isTurnedRound(start, i) || said.size() == 1 && (!adverbs || it)) {
      return;
    }
    String last = said.get(said.size() - 1);
    String joint = sentence.at(i - 2).says("but", "yet") ? " but " : " and ";
    String title =
        said.size() == 1
            ? last
            : String.join(", ", said.subList(0, said.size() - 1)) + joint + last;
    Wording.title(title)
        .ifPresent(t -> found.add(new Composed(t, said.size() == 1 ? OF_ONE : OF_TWO)));
  }
}
