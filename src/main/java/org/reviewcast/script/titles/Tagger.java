package org.reviewcast.script.titles;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the parts of speech of English words, by OpenNLP's maximum-entropy model and with the
 * features that it was trained on. Each word gets the tag that is likeliest after those before it.
 */
final class Tagger {
  static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private static final int AFFIX_LETTERS = 4;
  private static final int NEIGHBOURS = 2;

  // A contraction and a possessive ending are words of their own; a hyphenated word is one.
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}+(?=n't\\b)|n't\\b|'(?:s|re|ve|ll|d|m)\\b"
              + "|\\p{Lu}\\.(?:\\p{Lu}\\.)+|(?:Mr|Mrs|Ms|Dr|St|Jr|Sr)\\."
              + "|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:(?:[-‑./]|'(?!(?:s|re|ve|ll|d|m)\\b))"
              + "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*)*"
              + "|--+|\\.\\.+|\\S");

  private final TagModel model;
  private final String[] tags;

  private Tagger(TagModel model) {
    this.model = model;
    this.tags = model.tags();
  }

  static Tagger load() throws IOException {
    try (InputStream model = Tagger.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IOException("the model is missing: " + MODEL);
      }
      return new Tagger(TagModel.read(model));
    }
  }

  /** The words and signs of a sentence, with their parts of speech. */
  List<Token> tag(String sentence) {
    List<String> words = words(sentence);
    List<String> lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      double[] sums = new double[tags.length];
      model.weigh("def", sums);
      ofForm(words.get(i), lower.get(i), sums);
      ofNeighbours(lower, i, sums);
      if (i > 0) {
        String before = tokens.get(i - 1).tag();
        model.weigh("t=" + before, sums);
        if (i > 1) {
          model.weigh("t2=" + tokens.get(i - 2).tag() + "," + before, sums);
        }
      }
      tokens.add(new Token(words.get(i), tags[highest(sums)]));
    }
    return tokens;
  }

  private void ofForm(String word, String lower, double[] sums) {
    for (int length = 1; length <= Math.min(AFFIX_LETTERS, word.length()); length++) {
      model.weigh("suf=" + word.substring(word.length() - length), sums);
      model.weigh("pre=" + word.substring(0, length), sums);
    }
    String shape = WordShape.of(word);
    model.weigh("wc=" + shape, sums);
    model.weigh("w&c=" + lower + "," + shape, sums);
  }

  private void ofNeighbours(List<String> lower, int index, double[] sums) {
    model.weigh("w=" + lower.get(index), sums);
    model.weigh(index == 0 ? "S=begin" : "", sums);
    for (int i = 1; i <= NEIGHBOURS; i++) {
      if (index - i >= 0) {
        model.weigh("p" + i + "w=" + lower.get(index - i), sums);
        model.weigh(index == i ? "p" + i + "S=begin" : "", sums);
      }
      if (index + i < lower.size()) {
        model.weigh("n" + i + "w=" + lower.get(index + i), sums);
      }
    }
  }

  private static int highest(double[] sums) {
    int highest = 0;
    for (int i = 1; i < sums.length; i++) {
      highest = sums[i] > sums[highest] ? i : highest;
    }
    return highest;
  }

  static List<String> words(String sentence) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(sentence.replace('’', '\'').replace('‘', '\''));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
