package org.reviewcast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.reviewcast.audio.Ffmpeg;
import org.reviewcast.episode.Episode;
import org.reviewcast.episode.EpisodeMaker;
import org.reviewcast.episode.cover.Cover;
import org.reviewcast.episode.cover.CoverException;
import org.reviewcast.publish.ChaptersJson;
import org.reviewcast.publish.Edition;
import org.reviewcast.publish.ScriptEdition;
import org.reviewcast.recording.Studio;
import org.reviewcast.recording.TakeStore;
import org.reviewcast.review.Metadata;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;
import org.reviewcast.review.ReviewException;
import org.reviewcast.script.EvenChapters;
import org.reviewcast.script.Script;
import org.reviewcast.script.ScriptWriter;
import org.reviewcast.show.PauseReason;
import org.reviewcast.show.Pauses;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;
import org.reviewcast.spoken.English;
import org.reviewcast.spoken.SpokenForms;
import org.reviewcast.voice.SpeechEngine;
import org.reviewcast.voice.SpeechEngine.Breaks;
import org.reviewcast.voice.SpeechException;
import org.reviewcast.voice.Voice;
import org.reviewcast.voice.VoiceLibrary;

/**
 * The whole way from a written review to an episode in its folder. Holds no state between reviews;
 * safe for several threads.
 */
public final class Production {
  /** Everything that is published beside the audio, in the order in which it is written. */
  private static final List<Edition> EDITIONS = List.of(new ChaptersJson(), new ScriptEdition());

  private final VoiceLibrary voices;
  private final Map<String, SpeechEngine> engines;
  private final Ffmpeg ffmpeg;
  private final int threads;

  /**
   * A production line.
   *
   * @param voices the narrators
   * @param engines the speech engines by name
   * @param ffmpeg encodes
   * @param threads how many things are done at once, at the most
   */
  public Production(
      VoiceLibrary voices, Map<String, SpeechEngine> engines, Ffmpeg ffmpeg, int threads) {
    this.voices = voices;
    this.engines = Map.copyOf(engines);
    this.ffmpeg = ffmpeg;
    this.threads = threads;
  }

  /** The engines on the class path, by name. */
  public static Map<String, SpeechEngine> installedEngines() {
    Map<String, SpeechEngine> engines = new LinkedHashMap<>();
    ServiceLoader.load(SpeechEngine.class).forEach(engine -> engines.put(engine.name(), engine));
    return engines;
  }

  /**
   * What is to be made.
   *
   * @param review the file that the review is read from, with # and its name if it is one of many
   * @param show the show it belongs to
   * @param cover a picture that goes before the review's own
   * @param output the output folder
   * @param anew whether everything is made even if nothing has changed
   * @param replace whether an episode of another review by the same name may be written over
   * @param drafts whether a review that is marked as a draft is made
   */
  public record Order(
      Path review,
      Show show,
      Optional<Path> cover,
      Path output,
      boolean anew,
      boolean replace,
      boolean drafts) {}

  /**
   * What came of it.
   *
   * @param folder the episode's folder
   * @param manifest what lies there
   * @param unchanged whether it lay there before, and there was nothing to do
   * @param newTakes how many lines were recorded anew
   * @param takes how many lines there are; 0 where there was nothing to do
   * @param notices what a person should know, in whole sentences
   */
  public record Result(
      Path folder,
      Manifest manifest,
      boolean unchanged,
      int newTakes,
      int takes,
      List<String> notices) {
    public Result {
      notices = List.copyOf(notices);
    }
  }

  /**
   * Reads a review and writes its script.
   *
   * @throws ProductionException if the review cannot be read
   */
  public Script script(Path review, Show show) throws ProductionException {
    try {
      return script(Readers.read(review), show);
    } catch (ReviewException e) {
      throw new ProductionException(e.getMessage(), e);
    }
  }

  private static Script script(Review review, Show show) {
    String region = review.metadata().language().getCountry();
    String country = region.isEmpty() ? show.language().getCountry() : region;
    SpokenForms spokenForms = new SpokenForms(English.of(country));
    return new ScriptWriter(show, spokenForms, new EvenChapters()).write(review);
  }

  /**
   * Makes an episode. Its folder changes only when everything is made.
   *
   * @return what came of it, empty for a draft that was not to be made
   * @throws ProductionException if it could not be made; what was recorded is kept for the next run
   * @throws InterruptedException if the thread was interrupted
   */
  public Optional<Result> produce(Order order, Listener listener)
      throws ProductionException, InterruptedException {
    try {
      listener.progress(Stage.READ, 0, 1);
      Review review = Readers.read(order.review());
      if (review.metadata().draft() && !order.drafts()) {
        listener.notice(review.source() + " is a draft and is left out; name it to make it.");
        return Optional.empty();
      }
      Slug slug = Slug.of(review.metadata());
      Runnable waiting =
          () -> listener.notice("Another run is at work on " + slug + "; waiting for it.");
      try (EpisodeFolder folder = EpisodeFolder.hold(order.output(), slug, waiting)) {
        return Optional.of(produce(order, review, slug, folder, listener));
      }
    } catch (ReviewException | SettingsException | SpeechException | CoverException e) {
      throw new ProductionException(e.getMessage(), e);
    } catch (IOException e) {
      throw ProductionException.of(e);
    }
  }

  private Result produce(
      Order order, Review review, Slug slug, EpisodeFolder folder, Listener listener)
      throws ProductionException,
          SettingsException,
          SpeechException,
          CoverException,
          IOException,
          InterruptedException {
    Show show = order.show();
    Metadata metadata = review.metadata();
    List<String> notices = new ArrayList<>(review.notices());
    Map<String, Voice> narrators = narrators(show);
    CoverChoice picture = CoverChoice.of(order.cover(), show, metadata, order.review(), notices);
    String fingerprint = fingerprint(order, review, narrators, picture);
    Optional<Manifest> before = Manifest.find(folder.folder());
    if (before.filter(m -> !m.source().equals(review.source())).isPresent() && !order.replace()) {
      throw new ProductionException(
          order.review()
              + ": its episode would be called "
              + slug
              + ", and "
              + folder.folder()
              + " holds the episode of "
              + before.get().source()
              + ". Give the review a \"slug:\" of its own, or write over that episode with"
              + " --replace.");
    }
    if (!order.anew()
        && before.isPresent()
        && before.get().fingerprint().equals(fingerprint)
        && before.get().isComplete(folder.folder())) {
      return new Result(folder.folder(), before.get(), true, 0, 0, notices);
    }

    Script script = script(review, show);
    if (script.wordsWritten() == script.wordsOmitted()) {
      throw new ProductionException(
          order.review() + ": no word of it can be read aloud by the voice " + show.voice() + ".");
    }
    listener.progress(Stage.READ, 1, 1);
    Path takes = EpisodeFolder.takesFolder(order.output());
    Pauses pauses = show.narration().pauses();
    Breaks breaks = new Breaks(pauses.of(PauseReason.COMMA), pauses.of(PauseReason.CLAUSE));
    Studio studio = new Studio(engines, narrators, breaks, new TakeStore(takes), threads);
    Studio.Session session =
        studio.record(script, (done, total) -> listener.progress(Stage.RECORD, done, total));
    Cover cover = picture.load(show, metadata, takes.resolve("covers"));
    Path scratch = folder.scratch();
    Episode episode =
        new EpisodeMaker(ffmpeg, threads)
            .make(
                session.recording(),
                EpisodeTags.of(review, script, show),
                cover,
                show.sound().loudnessLufs(),
                show.sound().formats(),
                scratch,
                slug.name(),
                (done, total) -> listener.progress(Stage.MASTER, done, total),
                (done, total) -> listener.progress(Stage.ENCODE, done, total));
    for (Edition edition : EDITIONS) {
      edition.write(
          new Edition.Material(review, script, session.recording(), episode), scratch);
    }
    int leftOut = Omissions.tell(script, session.recording(), review.source(), notices);
    Manifest manifest = manifest(review, fingerprint, script, leftOut, episode, scratch);
    manifest.write(scratch);
    publish(folder, manifest, before);
    int lines = (int) script.lines().count();
    return new Result(folder.folder(), manifest, false, session.newTakes(), lines, notices);
  }

  private Map<String, Voice> narrators(Show show) throws SettingsException {
    Map<String, Voice> narrators = new HashMap<>();
    narrators.put(show.voice(), voices.find(show.voice()));
    if (show.quoteVoice().isPresent()) {
      narrators.put(show.quoteVoice().get(), voices.find(show.quoteVoice().get()));
    }
    return narrators;
  }

  private static String fingerprint(
      Order order, Review review, Map<String, Voice> narrators, CoverChoice picture)
      throws IOException {
    Show show = order.show();
    Fingerprint fingerprint =
        new Fingerprint()
            .with(Readers.file(order.review()))
            .with(review.source())
            .with(show.withoutPlaces())
            .with(narrators.get(show.voice()))
            .with(show.quoteVoice().map(narrators::get));
    if (picture.picture().filter(Files::isRegularFile).isPresent()) {
      fingerprint.with(picture.picture().get());
    }
    return fingerprint.hex();
  }

  private static Manifest manifest(
      Review review,
      String fingerprint,
      Script script,
      int leftOut,
      Episode episode,
      Path scratch)
      throws IOException {
    List<Manifest.FileEntry> files = new ArrayList<>();
    for (Episode.AudioFile file : episode.files()) {
      files.add(new Manifest.FileEntry(file.path().getFileName().toString(), file.bytes()));
    }
    List<String> others = new ArrayList<>(List.of(episode.cover().getFileName().toString()));
    EDITIONS.forEach(edition -> others.addAll(edition.fileNames()));
    for (String name : others) {
      files.add(new Manifest.FileEntry(name, Files.size(scratch.resolve(name))));
    }
    return new Manifest(
        script.title(),
        review.source(),
        fingerprint,
        episode.lengthMs(),
        Math.round(episode.lufs() * 100) / 100.0,
        Math.round(episode.truePeakDb() * 100) / 100.0,
        script.wordsWritten(),
        leftOut,
        episode.chapters().stream()
            .map(chapter -> new Manifest.Chapter(chapter.title(), chapter.startMs()))
            .toList(),
        files);
  }

  private static void publish(
      EpisodeFolder folder, Manifest manifest, Optional<Manifest> before) throws IOException {
    List<String> names =
        new ArrayList<>(manifest.files().stream().map(Manifest.FileEntry::name).toList());
    List<String> stale =
        before.stream()
            .flatMap(old -> old.files().stream())
            .map(Manifest.FileEntry::name)
            .filter(name -> !names.contains(name))
            .toList();
    names.add(Manifest.FILE_NAME);
    folder.publish(names, stale);
  }
}
