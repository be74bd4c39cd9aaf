package org.reviewcast.script.titles;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** Tells the parts of speech of English words, by OpenNLP's maximum-entropy model. */
final class Tagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  // A contraction and a possessive ending are words of their own; a hyphenated word is one.
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}+(?=n't\\b)|n't\\b|'(?:s|re|ve|ll|d|m)\\b"
              + "|\\p{Lu}\\.(?:\\p{Lu}\\.)+|(?:Mr|Mrs|Ms|Dr|St|Jr|Sr)\\."
              + "|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:(?:[-‑./]|'(?!(?:s|re|ve|ll|d|m)\\b))"
              + "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*)*"
              + "|--+|\\.\\.+|\\S");

  private final POSTaggerME tagger;

  private Tagger(POSTaggerME tagger) {
    this.tagger = tagger;
  }

  static Tagger load() throws IOException {
    try (InputStream model = Tagger.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IOException("the model is missing: " + MODEL);
      }
      return new Tagger(new POSTaggerME(new POSModel(model)));
    }
  }

  /** The words and signs of a sentence, with their parts of speech. */
  List<Token> tag(String sentence) {
    List<String> words = words(sentence);
    String[] tags = tagger.tag(words.toArray(String[]::new));
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < tags.length; i++) {
      tokens.add(new Token(words.get(i), tags[i]));
    }
    return tokens;
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
