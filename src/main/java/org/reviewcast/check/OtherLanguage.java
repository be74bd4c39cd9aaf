package org.reviewcast.check;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reviewcast.review.Block;
import org.reviewcast.review.Review;

/**
 * Tells a review that is in another language than it is taken for, by the small words that every
 * text is full of.
 */
public final class OtherLanguage {
  private static final Map<String, Set<String>> SMALL_WORDS = new LinkedHashMap<>();

  static {
    put("en", "the and of to in is that it with for was this but as his her not on are by");
    put("de", "der die das und ist nicht ein eine mit von auf für dass sich auch wird sind den im");
    put("fr", "le la les des est une dans qui que pour pas avec sur plus il elle et du au ce");
    put("es", "el los las una que por con para como más pero es del se su y lo al muy");
    put("it", "il gli che una per con non è del della sono di un si anche ma nel la come");
    put("pt", "os uma que não com para por mais do da dos é em um se mas na ao as");
    put("nl", "het een en van dat niet met voor zijn ook de is op aan maar er die te");
    put("sv", "och att det som en inte är på med den av för ett har om men till han");
  }

  private static final int FEWEST = 12;
  private static final double AHEAD = 2;

  private OtherLanguage() {}

  private static void put(String language, String words) {
    SMALL_WORDS.put(language, Set.copyOf(List.of(words.split(" "))));
  }

  /**
   * A sentence that says so, if a review is in another language than its metadata has it; none
   * where that language is not known here, since it may be like another that is.
   */
  public static Optional<String> notice(Review review) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    review.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).prose().text().toLowerCase(Locale.ROOT))
        .flatMap(text -> Arrays.stream(text.split("[^\\p{L}]+")))
        .forEach(
            word ->
                SMALL_WORDS.forEach(
                    (language, words) ->
                        counts.merge(language, words.contains(word) ? 1 : 0, Integer::sum)));
    String taken = review.metadata().language().getLanguage();
    String most =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(taken);
    boolean clear =
        !most.equals(taken)
            && SMALL_WORDS.containsKey(taken)
            && counts.get(most) >= FEWEST
            && counts.get(most) >= AHEAD * counts.get(taken);
    return clear ? Optional.of(said(review, most, taken)) : Optional.empty();
  }

  private static String said(Review review, String most, String taken) {
    String name = Locale.forLanguageTag(most).getDisplayLanguage(Locale.ENGLISH);
    String other = Locale.forLanguageTag(taken).getDisplayLanguage(Locale.ENGLISH);
    return review.source()
        + ": seems to be in "
        + name
        + " and is taken for "
        + other
        + ". If it is, write “language: "
        + most
        + "” in its front matter"
        + (most.equals("en") ? "." : "; the voices read all as if it were English.");
  }
}
