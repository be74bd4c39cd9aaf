package org.reviewcast.review;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.FilenameUtils;

/** Makes a title of a file's name, spelled as the prose spells the same words. */
public final class Titles {
  private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[-_ ](.+)");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*");
  private static final Pattern GAP = Pattern.compile("[\\s:,&–—-]{1,3}");
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "on",
          "or", "the", "to", "vs", "with");

  private Titles() {}

  /** The date that stands before the title in a file's name, as Jekyll has it. */
  static Optional<OffsetDateTime> date(String fileName) {
    Matcher dated = DATED.matcher(FilenameUtils.removeExtension(fileName));
    return dated.matches() ? Dates.parse(dated.group(1)) : Optional.empty();
  }

  /**
   * A title: the words of a file's name, with the letters and accents that the prose gives them.
   */
  static String of(String fileName, String prose) {
    String name = FilenameUtils.removeExtension(fileName);
    Matcher dated = DATED.matcher(name);
    if (dated.matches() && Dates.parse(dated.group(1)).isPresent()) {
      name = dated.group(2);
    }
    String words = Fields.oneLine(name.replaceAll("[-_+.]+", " "));
    if (words.isEmpty()) {
      return name.isBlank() ? "Untitled" : Fields.oneLine(name);
    }
    return spelling(words, prose).orElseGet(() -> capitalised(words));
  }

  /** The form most often found in the prose, if it is one that is capitalised as titles are. */
  private static Optional<String> spelling(String words, String prose) {
    List<String> wanted = new ArrayList<>();
    for (String word : words.split(" ")) {
      wanted.add(bare(word));
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<int[]> found = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    Matcher matcher = WORD.matcher(prose);
    while (matcher.find()) {
      found.add(new int[] {matcher.start(), matcher.end()});
      plain.add(bare(matcher.group()));
    }
    String lowerCase = "";
    for (int i = 0; i + wanted.size() <= plain.size(); i++) {
      if (plain.subList(i, i + wanted.size()).equals(wanted)
          && isUnbroken(prose, found.subList(i, i + wanted.size()))) {
        String form = prose.substring(found.get(i)[0], found.get(i + wanted.size() - 1)[1]);
        if (isCapitalised(form)) {
          counts.merge(form, 1, Integer::sum);
        } else if (lowerCase.isEmpty()) {
          lowerCase = form;
        }
      }
    }
    Optional<String> best = Optional.empty();
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (best.isEmpty() || entry.getValue() > counts.get(best.get())) {
        best = Optional.of(entry.getKey());
      }
    }
    return best.isPresent() || lowerCase.isEmpty() ? best : Optional.of(capitalised(lowerCase));
  }

  private static boolean isUnbroken(String prose, List<int[]> words) {
    for (int i = 1; i < words.size(); i++) {
      if (!GAP.matcher(prose.substring(words.get(i - 1)[1], words.get(i)[0])).matches()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitalised(String form) {
    boolean first = true;
    Matcher matcher = WORD.matcher(form);
    while (matcher.find()) {
      boolean small = !first && SMALL.contains(matcher.group().toLowerCase(Locale.ROOT));
      if (!small && Character.isLowerCase(matcher.group().codePointAt(0))) {
        return false;
      }
      first = false;
    }
    return true;
  }

  private static String capitalised(String words) {
    StringBuilder title = new StringBuilder();
    Matcher matcher = WORD.matcher(words);
    int done = 0;
    while (matcher.find()) {
      String word = matcher.group();
      boolean inside = matcher.start() > 0 && matcher.end() < words.length();
      title.append(words, done, matcher.start());
      title.append(inside && SMALL.contains(word) ? word : upperFirst(word));
      done = matcher.end();
    }
    return title.append(words, done, words.length()).toString();
  }

  private static String upperFirst(String word) {
    int first = word.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(word.substring(Character.charCount(first)))
        .toString();
  }

  /** Letters and digits only, without accents or case: what two spellings of a title share. */
  public static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      if (c < 0x80) {
        bare.append((char) Character.toLowerCase(c));
      } else {
        appendWithoutAccents(bare, c);
      }
    }
    return bare.toString();
  }

  private static void appendWithoutAccents(StringBuilder bare, int letter) {
    String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); ) {
      int c = apart.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        bare.appendCodePoint(Character.toLowerCase(c));
      }
    }
  }
}
