package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Token;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.en.us.CMUDiphoneVoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.voice.Pronunciation;
import org.reviewcast.voice.Speaker;
import org.reviewcast.voice.SpeechException;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.SpokenWord;
import org.reviewcast.voice.Take;
import org.reviewcast.voice.WordMark;

/** One allocated FreeTTS voice. FreeTTS itself is not safe for more than one thread a voice. */
final class FreeTtsSpeaker implements Speaker {
  private final CMUDiphoneVoice kevin;
  private final PcmFormat format;

  FreeTtsSpeaker(CMUDiphoneVoice kevin, PcmFormat format) {
    this.kevin = kevin;
    this.format = format;
  }

  @Override
  public Take say(SpokenText text) throws SpeechException {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < text.words().size(); i++) {
      tokens.addAll(tokens(text.words().get(i), i));
    }
    if (tokens.isEmpty()) {
      throw new SpeechException("There is nothing to say.");
    }
    Utterance utterance = new Utterance(kevin, tokens);
    utterance.setFirst(true);
    utterance.setLast(true);
    givePhones(utterance, text, tokens);
    try {
      for (Object step : kevin.getUtteranceProcessors()) {
        ((UtteranceProcessor) step).processUtterance(utterance);
      }
      List<WordMark> marks = marks(utterance, tokens, text.words().size());
      short[] samples = (short[]) utterance.getObject(Splice.SAMPLES);
      Take take = Trim.edges(Rests.in(utterance, format, samples, marks));
      if (take.samples().length == 0) {
        throw new SpeechException("FreeTTS has no sound for \"" + text + "\".");
      }
      return take;
    } catch (com.sun.speech.freetts.ProcessException | RuntimeException | StackOverflowError e) {
      throw new SpeechException(
          "FreeTTS cannot say \"" + text + "\" (" + e.getClass().getSimpleName() + ").", e);
    }
  }

  private static void givePhones(Utterance utterance, SpokenText text, List<Token> tokens) {
    Item item = utterance.getRelation(Relation.TOKEN).getHead();
    for (Token token : tokens) {
      Optional<Pronunciation> sound = text.words().get(token.getPosition()).pronunciation();
      if (sound.isPresent()) {
        // FreeTTS writes into the array that it is given.
        String[] phones = sound.get().phones().toArray(new String[0]);
        item.getFeatures().setObject(PlainWords.PHONES, phones);
      }
      item = item.getNext();
    }
  }

  // A hyphenated word is said as its parts unless it has a pronunciation as a whole; only the last
  // of them carries the break.
  private static List<Token> tokens(SpokenWord word, int index) {
    List<Token> tokens = new ArrayList<>();
    String[] parts =
        word.pronunciation().isPresent()
            ? new String[] {word.text().replaceAll("[^A-Za-z]", "")}
            : word.text().split("[^A-Za-z0-9']+");
    for (String part : parts) {
      if (part.chars().anyMatch(Character::isLetterOrDigit)) {
        Token token = new Token();
        token.setWord(part);
        token.setWhitespace(" ");
        token.setPrepunctuation("");
        token.setPostpunctuation("");
        token.setPosition(index);
        tokens.add(token);
      }
    }
    if (!tokens.isEmpty()) {
      // FreeTTS knows no punctuation between a comma and a full stop that keeps the tune up.
      tokens.get(tokens.size() - 1).setPostpunctuation(word.after().sign());
    }
    return tokens;
  }

  private List<WordMark> marks(Utterance utterance, List<Token> tokens, int words) {
    int[] starts = new int[words];
    int[] ends = new int[words];
    java.util.Arrays.fill(starts, -1);
    int next = 0;
    for (Item token = utterance.getRelation(Relation.TOKEN).getHead();
        token != null;
        token = token.getNext()) {
      int word = tokens.get(next++).getPosition();
      for (Item part = token.getDaughter(); part != null; part = part.getNext()) {
        Item syllable = part.getItemAs(Relation.SYLLABLE_STRUCTURE).getDaughter();
        for (; syllable != null; syllable = syllable.getNext()) {
          Item segment = syllable.getDaughter();
          for (; segment != null; segment = segment.getNext()) {
            if (starts[word] < 0) {
              Item before = segment.getItemAs(Relation.SEGMENT).getPrevious();
              starts[word] = before == null ? 0 : frame(before);
            }
            ends[word] = frame(segment);
          }
        }
      }
    }
    List<WordMark> marks = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < words; i++) {
      int start = starts[i] < 0 ? at : starts[i];
      int end = starts[i] < 0 ? at : Math.max(start, ends[i]);
      marks.add(new WordMark(start, end));
      at = end;
    }
    return marks;
  }

  private int frame(Item segment) {
    return Math.round(segment.getFeatures().getFloat("end") * format.sampleRateHz());
  }

  @Override
  public void close() {
    kevin.deallocate();
  }
}
