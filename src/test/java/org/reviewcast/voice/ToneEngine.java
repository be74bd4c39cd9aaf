package org.reviewcast.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.reviewcast.audio.PcmFormat;

/**
 * A speech engine for tests: each word is a tone whose pitch and length follow from its letters. It
 * fails, stalls and comes back short on words that ask for it:
 *
 * <ul>
 *   <li>a word that begins with {@code Fail} cannot be said; as {@code fail}, its safe form, it can
 *   <li>{@code never} cannot be said at all
 *   <li>{@code unmarked} gets no mark
 *   <li>{@code silent} makes the whole take one without samples
 *   <li>{@code stall} does not end before its thread is interrupted
 * </ul>
 */
public final class ToneEngine implements SpeechEngine {
  /** The name that narrators of the shipped library ask for. */
  public static final String NAME = "freetts";

  /** Frames that each letter sounds. */
  public static final int LETTER_FRAMES = 100;

  private final PcmFormat format;
  private final String version;
  private final Queue<String> said = new ConcurrentLinkedQueue<>();
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger opened = new AtomicInteger();
  private final CountDownLatch stalled = new CountDownLatch(1);

  /** An engine at 16 kHz. */
  public ToneEngine() {
    this(16_000, "1");
  }

  /** An engine at another rate, or in another version. */
  public ToneEngine(int sampleRateHz, String version) {
    this.format = new PcmFormat(sampleRateHz);
    this.version = version;
  }

  /** The texts that it was asked to say, in the order of asking. */
  public List<String> said() {
    return List.copyOf(said);
  }

  /** How many speakers are open now. */
  public int speakersOpen() {
    return open.get();
  }

  /** How many speakers were ever opened. */
  public int speakersOpened() {
    return opened.get();
  }

  /** Opens once a speaker has come upon a word to stall on. */
  public CountDownLatch stalled() {
    return stalled;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public List<String> voices() {
    return List.of("tone");
  }

  @Override
  public PcmFormat format(Voice voice) {
    return format;
  }

  @Override
  public Speaker open(Voice voice, Breaks breaks) throws SpeechException {
    open.incrementAndGet();
    opened.incrementAndGet();
    return new ToneSpeaker(voice);
  }

  private final class ToneSpeaker implements Speaker {
    private final Voice voice;

    ToneSpeaker(Voice voice) {
      this.voice = voice;
    }

    @Override
    public Take say(SpokenText text) throws SpeechException {
      said.add(text.toString());
      int letters = text.words().stream().mapToInt(word -> word.text().length()).sum();
      short[] samples = new short[letters * LETTER_FRAMES];
      List<WordMark> marks = new ArrayList<>();
      int at = 0;
      boolean silent = false;
      for (SpokenWord word : text.words()) {
        if (word.text().startsWith("Fail") || word.text().equals("never")) {
          throw new SpeechException("The tone engine cannot say \"" + word.text() + "\".");
        }
        if (word.text().equals("stall")) {
          stall();
        }
        silent |= word.text().equals("silent");
        int end = at + word.text().length() * LETTER_FRAMES;
        double hz = voice.pitchHz() + Math.floorMod(word.text().hashCode(), 500);
        for (int i = at; i < end; i++) {
          double wave = Math.sin(2 * Math.PI * hz * (i - at) / format.sampleRateHz());
          samples[i] = (short) Math.round(8_000 * wave);
        }
        if (!word.text().equals("unmarked")) {
          marks.add(new WordMark(at, end));
        }
        at = end;
      }
      return silent
          ? new Take(format, new short[0], marks.stream().map(m -> new WordMark(0, 0)).toList())
          : new Take(format, samples, marks);
    }

    private void stall() throws SpeechException {
      stalled.countDown();
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SpeechException("The tone engine was interrupted.", e);
      }
    }

    @Override
    public void close() {
      open.decrementAndGet();
    }
  }
}
