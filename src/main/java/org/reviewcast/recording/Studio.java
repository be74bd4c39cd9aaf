package org.reviewcast.recording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.script.Cue;
import org.reviewcast.script.Script;
import org.reviewcast.voice.SpeechEngine;
import org.reviewcast.voice.SpeechEngine.Breaks;
import org.reviewcast.voice.SpeechException;
import org.reviewcast.voice.Voice;

/**
 * Records scripts: says the lines that are not yet in the store on all cores, and lays takes and
 * pauses on one timeline.
 */
public final class Studio {
  /** A speaker takes a third of a second to open, in which this many words are said. */
  private static final int WORDS_A_SPEAKER = 1500;

  private final Map<String, SpeechEngine> engines;
  private final Map<String, Voice> voices;
  private final Breaks breaks;
  private final TakeStore store;
  private final int mostThreads;

  /**
   * A studio.
   *
   * @param engines the engines by name
   * @param voices the narrators by name, among them all that scripts ask for
   * @param breaks how long the breaks inside a line are
   * @param store where takes are kept
   * @param mostThreads how many lines are said at once, at the most
   */
  public Studio(
      Map<String, SpeechEngine> engines,
      Map<String, Voice> voices,
      Breaks breaks,
      TakeStore store,
      int mostThreads) {
    this.engines = Map.copyOf(engines);
    this.voices = Map.copyOf(voices);
    this.breaks = breaks;
    this.store = store;
    this.mostThreads = mostThreads;
  }

  /**
   * What came of a session.
   *
   * @param recording the recording
   * @param newTakes how many lines were said anew, and not taken from the store
   */
  public record Session(Recording recording, int newTakes) {}

  /**
   * Records a script.
   *
   * @throws SpeechException if an engine cannot be opened; a line that cannot be said is no such
   *     error, but is named in the recording
   * @throws IOException if takes cannot be stored or read
   * @throws InterruptedException if the thread was interrupted; what was recorded is kept
   */
  public Session record(Script script, Progress progress)
      throws SpeechException, IOException, InterruptedException {
    List<Cue.Line> lines = script.lines().toList();
    PcmFormat format = format(lines);
    RecordedLine[] recorded = new RecordedLine[lines.size()];
    List<Integer> missing = new ArrayList<>();
    int words = 0;
    for (int i = 0; i < recorded.length; i++) {
      Cue.Line line = lines.get(i);
      Optional<RecordedLine> found = booth().find(line);
      recorded[i] = found.orElse(null);
      if (found.isEmpty()) {
        missing.add(i);
        words += line.spoken().words().size();
      }
    }
    if (!missing.isEmpty()) {
      int threads = Math.max(1, Math.min(mostThreads, 1 + words / WORDS_A_SPEAKER));
      say(lines, recorded, missing, threads, progress);
    }
    return new Session(Timeline.lay(script, format, List.of(recorded), store), missing.size());
  }

  private void say(
      List<Cue.Line> lines,
      RecordedLine[] recorded,
      List<Integer> missing,
      int threads,
      Progress progress)
      throws SpeechException, IOException, InterruptedException {
    int total = lines.size();
    AtomicInteger done = new AtomicInteger(total - missing.size());
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads, Studio::thread);
    try {
      List<Future<?>> booths = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        booths.add(
            pool.submit(
                () -> {
                  try (Booth booth = booth()) {
                    for (int i = next.getAndIncrement();
                        i < missing.size() && !Thread.currentThread().isInterrupted();
                        i = next.getAndIncrement()) {
                      int at = missing.get(i);
                      recorded[at] = booth.say(lines.get(at));
                      progress.done(done.incrementAndGet(), total);
                    }
                  }
                  return null;
                }));
      }
      for (Future<?> booth : booths) {
        booth.get();
      }
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof SpeechException speech) {
        throw speech;
      } else if (cause instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(cause);
    } finally {
      pool.shutdownNow();
    }
  }

  private Booth booth() {
    return new Booth(engines, voices, breaks, store);
  }

  private PcmFormat format(List<Cue.Line> lines) throws SpeechException {
    PcmFormat format = null;
    Voice first = null;
    for (Cue.Line line : lines) {
      Voice voice = voices.get(line.voice());
      if (voice == first) {
        continue;
      }
      PcmFormat its = Booth.engine(engines, voice).format(voice);
      if (format != null && its.sampleRateHz() != format.sampleRateHz()) {
        throw new SpeechException(
            "The voices "
                + first.name()
                + " and "
                + voice.name()
                + " record at different sample rates and cannot share an episode.");
      }
      format = its;
      first = voice;
    }
    return format == null ? new PcmFormat(16_000) : format;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "booth");
    thread.setDaemon(true);
    return thread;
  }
}
