package org.reviewcast.script.titles;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a title say of it, wherever they stand. */
final class WordTraits {
  private static final Set<String> LINKS =
      Set.of("in", "on", "at", "with", "for", "to", "from", "by");
  private static final Pattern BARE = Pattern.compile("(?:The )?[^ ]+");
  private static final Pattern PART = Pattern.compile("'s?$|[^\\p{L}-]");
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "by", "as");
  private static final int FEW_LETTERS = 3;
  private static final int MANY_WORDS = 5;

  private WordTraits() {}

  static void of(Candidate candidate, Familiarity familiarity, Tally tally) {
    String title = candidate.title();
    String[] words = title.split(" ");
    tally.add(candidate.origin().name(), 1);
    tally.add("letters", (double) title.length() / Wording.LONGEST);
    tally.add("words-" + Math.min(MANY_WORDS, words.length), true);
    tally.add("the", title.startsWith("The "));
    tally.add("a", isCounted(title));
    tally.add("and", title.contains(" and "));
    tally.add("of", title.contains(" of "));
    tally.add("owner", title.contains("'s ") || title.contains("' "));
    boolean linked = false;
    int thoughts = 0;
    boolean subject = false;
    for (int i = 0; i < words.length; i++) {
      String word = words[i].toLowerCase(Locale.ROOT);
      linked |= i > 0 && i + 1 < words.length && LINKS.contains(word);
      thoughts += Thoughts.isThought(word) ? 1 : 0;
      boolean known = Vocabulary.SUBJECTS.contains(word);
      subject |= known;
      tally.add("bland-word", Vocabulary.BLAND.contains(word));
      tally.add("generic-word", Vocabulary.GENERIC.contains(word));
      tally.add("work-word", Vocabulary.WORK.contains(word));
      tally.add("kin-word", Vocabulary.KIN.contains(word));
    }
    tally.add("linked", linked);
    tally.add("thoughts", Math.min(2, thoughts));
    tally.add("subject-word", subject);
    tally.add("bare-subject", subject && BARE.matcher(title).matches());
    rarity(words, familiarity, tally);
    ending(title, words, tally);
  }

  private static void rarity(String[] words, Familiarity familiarity, Tally tally) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    double sum = 0;
    int count = 0;
    for (String word : words) {
      String plain = PART.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
      if (!SMALL.contains(plain)) {
        double rarity = familiarity.rarity(plain);
        least = Math.min(least, rarity);
        most = Math.max(most, rarity);
        sum += rarity;
        count++;
      }
    }
    if (count > 0) {
      tally.add("rarest-word", most);
      tally.add("plainest-word", least);
      tally.add("rarity-of-words", sum / count);
    }
  }

  private static boolean isCounted(String title) {
    return title.startsWith("A ") || title.startsWith("An ");
  }

  private static void ending(String title, String[] words, Tally tally) {
    String last = words[words.length - 1];
    String lower = last.toLowerCase(Locale.ROOT);
    boolean plural = TaggedSentence.isPlural(new Token(last, "NOUN"));
    boolean article = title.startsWith("The ") || isCounted(title);
    boolean thought = Thoughts.isThought(lower);
    tally.add("without-article", words.length > 1 && !article && !plural && !thought);
    tally.add("ends-in-ing", lower.endsWith("ing"));
    tally.add("ends-in-ed", lower.endsWith("ed"));
    tally.add("ends-in-s", lower.endsWith("s"));
    tally.add("ends-in-verb", Vocabulary.VERBS.contains(lower));
    tally.add("ends-in-short-word", last.length() <= FEW_LETTERS);
  }
}
