package org.reviewcast.script.titles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.file.PathUtils;

/**
 * Tells the parts of speech of English words, by OpenNLP's maximum-entropy model and with the
 * features that it was trained on. Each word gets the tag that is likeliest after those before it.
 */
final class Tagger {
  static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private static final String READY = "part-of-speech-model/en-ud-ewt-1.3-2.5.4.ready";

  private static final int AFFIX_LETTERS = 4;
  private static final int NEIGHBOURS = 2;

  // A contraction and a possessive ending are words of their own; a hyphenated word is one.
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}+(?=n't\\b)|n't\\b|'(?:s|re|ve|ll|d|m)\\b"
              + "|\\p{Lu}\\.(?:\\p{Lu}\\.)+|\\p{Lu}\\.(?= \\p{Lu})|(?:Mr|Mrs|Ms|Dr|St|Jr|Sr)\\."
              + "|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:(?:[-‑./]|'(?!(?:s|re|ve|ll|d|m)\\b))"
              + "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*)*"
              + "|--+|\\.\\.+|\\S");

  // What features begin with, by OpenNLP's names.
  private static final byte[] NOTHING = {};
  private static final byte[] DEFAULT = TagModel.bytes("def");
  private static final byte[] BEGIN = TagModel.bytes("S=begin");
  private static final byte[] TAG = TagModel.bytes("t=");
  private static final byte[] TAGS = TagModel.bytes("t2=");
  private static final byte[] SUFFIX = TagModel.bytes("suf=");
  private static final byte[] PREFIX = TagModel.bytes("pre=");
  private static final byte[] SHAPE = TagModel.bytes("wc=");
  private static final byte[] WORD_AND_SHAPE = TagModel.bytes("w&c=");
  private static final byte[] WORD_ITSELF = TagModel.bytes("w=");
  private static final byte[][] BEFORE = {TagModel.bytes("p1w="), TagModel.bytes("p2w=")};
  private static final byte[][] BEGIN_BEFORE = {
    TagModel.bytes("p1S=begin"), TagModel.bytes("p2S=begin")
  };
  private static final byte[][] AFTER = {TagModel.bytes("n1w="), TagModel.bytes("n2w=")};

  private final TagModel model;
  private final String[] tags;

  private Tagger(TagModel model) {
    this.model = model;
    this.tags = model.tags();
  }

  static Tagger load() throws IOException {
    return new Tagger(model());
  }

  /**
   * A tagger whose model is made ready once and kept.
   *
   * @param programs a folder of the user's own for that
   * @throws IOException if there is no model
   */
  static Tagger load(Path programs) throws IOException {
    Path ready = programs.resolve(READY);
    Optional<TagModel> kept = kept(ready);
    if (kept.isPresent()) {
      return new Tagger(kept.get());
    }
    TagModel model = model();
    try {
      PathUtils.createParentDirectories(ready);
      Path part = Files.createTempFile(ready.getParent(), "model", ".part");
      try {
        Files.write(part, model.ready());
        Files.move(part, ready, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      // Nothing is lost but the time to do it again.
    }
    return new Tagger(model);
  }

  private static Optional<TagModel> kept(Path ready) {
    try {
      return TagModel.ofReady(Files.readAllBytes(ready));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static TagModel model() throws IOException {
    try (InputStream model = Tagger.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IOException("the model is missing: " + MODEL);
      }
      return TagModel.read(model);
    }
  }

  /** The words and signs of a sentence, with their parts of speech. */
  List<Token> tag(String sentence) {
    List<String> words = words(sentence);
    byte[][] lower = new byte[words.size()][];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = TagModel.bytes(words.get(i).toLowerCase(Locale.ROOT));
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < lower.length; i++) {
      double[] sums = new double[tags.length];
      weigh(NOTHING, DEFAULT, sums);
      ofForm(words.get(i), sums);
      ofNeighbours(lower, i, sums);
      if (i > 0) {
        String before = tokens.get(i - 1).tag();
        weigh(TAG, TagModel.bytes(before), sums);
        if (i > 1) {
          String both = tokens.get(i - 2).tag().concat(",").concat(before);
          weigh(TAGS, TagModel.bytes(both), sums);
        }
      }
      tokens.add(new Token(words.get(i), tags[highest(sums)]));
    }
    return tokens;
  }

  private void weigh(byte[] kind, byte[] text, double[] sums) {
    model.weigh(kind, text, 0, text.length, sums);
  }

  private void ofForm(String word, double[] sums) {
    byte[] text = TagModel.bytes(word);
    int letters = word.length();
    boolean plain = text.length == letters;
    for (int length = 1; length <= Math.min(AFFIX_LETTERS, letters); length++) {
      if (plain) {
        model.weigh(SUFFIX, text, letters - length, letters, sums);
        model.weigh(PREFIX, text, 0, length, sums);
      } else {
        weigh(SUFFIX, TagModel.bytes(word.substring(letters - length)), sums);
        weigh(PREFIX, TagModel.bytes(word.substring(0, length)), sums);
      }
    }
    String shape = WordShape.of(word);
    weigh(SHAPE, TagModel.bytes(shape), sums);
    String both = word.toLowerCase(Locale.ROOT).concat(",").concat(shape);
    weigh(WORD_AND_SHAPE, TagModel.bytes(both), sums);
  }

  private void ofNeighbours(byte[][] lower, int index, double[] sums) {
    weigh(WORD_ITSELF, lower[index], sums);
    if (index == 0) {
      weigh(NOTHING, BEGIN, sums);
    }
    for (int i = 1; i <= NEIGHBOURS; i++) {
      if (index - i >= 0) {
        weigh(BEFORE[i - 1], lower[index - i], sums);
        if (index == i) {
          weigh(NOTHING, BEGIN_BEFORE[i - 1], sums);
        }
      }
      if (index + i < lower.length) {
        weigh(AFTER[i - 1], lower[index + i], sums);
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
