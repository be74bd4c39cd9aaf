package org.reviewcast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.reviewcast.audio.Ffmpeg;
import org.reviewcast.check.Check;
import org.reviewcast.check.UnknownWords;
import org.reviewcast.episode.Episode;
import org.reviewcast.episode.EpisodeMaker;
import org.reviewcast.episode.cover.Cover;
import org.reviewcast.episode.cover.CoverException;
import org.reviewcast.publish.ChaptersJson;
import org.reviewcast.publish.Edition;
import org.reviewcast.publish.MediaType;
import org.reviewcast.publish.ScriptEdition;
import org.reviewcast.publish.feed.Listing;
import org.reviewcast.publish.feed.NotesEdition;
import org.reviewcast.publish.page.PageEdition;
import org.reviewcast.publish.transcript.HtmlEdition;
import org.reviewcast.publish.transcript.JsonEdition;
import org.reviewcast.publish.transcript.SrtEdition;
import org.reviewcast.publish.transcript.VttEdition;
import org.reviewcast.recording.Studio;
import org.reviewcast.recording.TakeStore;
import org.reviewcast.review.Metadata;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;
import org.reviewcast.review.ReviewException;
import org.reviewcast.script.ChapterFinder;
import org.reviewcast.script.Script;
import org.reviewcast.script.ScriptWriter;
import org.reviewcast.script.chapters.VectorSource;
import org.reviewcast.show.PauseReason;
import org.reviewcast.show.Pauses;
import org.reviewcast.show.Publication;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;
import org.reviewcast.spoken.English;
import org.reviewcast.spoken.SpokenForms;
import org.reviewcast.voice.Pronouncer;
import org.reviewcast.voice.SpeechEngine;
import org.reviewcast.voice.SpeechEngine.Breaks;
import org.reviewcast.voice.SpeechException;
import org.reviewcast.voice.Voice;
import org.reviewcast.voice.VoiceLibrary;
import org.reviewcast.voice.lexicon.KnownWords;
import org.reviewcast.voice.lexicon.Lexicon;
import org.reviewcast.voice.lexicon.LexiconChoice;

/**
 * The whole way from a written review to an episode in its folder. Holds no state between reviews;
 * safe for several threads.
 */
public final class Production {
  /** Everything that is published beside the audio, in the order in which it is written. */
  private static final List<Edition> EDITIONS =
      List.of(
          new ChaptersJson(),
          new ScriptEdition(),
          new VttEdition(),
          new SrtEdition(),
          new JsonEdition(),
          new HtmlEdition(),
          new NotesEdition(),
          new PageEdition());

  private final VoiceLibrary voices;
  private final Map<String, SpeechEngine> engines;
  private final Ffmpeg ffmpeg;
  private final VectorSource vectors;
  private final int threads;
  private final Clock clock;

  /**
   * A production line on the machine's clock.
   *
   * @param voices the narrators
   * @param engines the speech engines by name
   * @param ffmpeg encodes
   * @param vectors load what texts without headings are understood by
   * @param threads how many things are done at once, at the most
   */
  public Production(
      VoiceLibrary voices,
      Map<String, SpeechEngine> engines,
      Ffmpeg ffmpeg,
      VectorSource vectors,
      int threads) {
    this(voices, engines, ffmpeg, vectors, threads, Clock.systemUTC());
  }

  /**
   * A production line.
   *
   * @param clock dates the first production of reviews that have no date
   */
  public Production(
      VoiceLibrary voices,
      Map<String, SpeechEngine> engines,
      Ffmpeg ffmpeg,
      VectorSource vectors,
      int threads,
      Clock clock) {
    this.voices = voices;
    this.engines = Map.copyOf(engines);
    this.ffmpeg = ffmpeg;
    this.vectors = vectors;
    this.threads = threads;
    this.clock = clock;
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
   * @param review the file that the review is read from
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
   * @param notice told what a person should know, in whole sentences
   * @throws ProductionException if the review or its sheet of chapters cannot be read
   */
  public Script script(Path review, Show show, Consumer<String> notice)
      throws ProductionException {
    try {
      List<String> notices = new ArrayList<>();
      Review read = Readers.read(review);
      Lexicon lexicon = lexicons(review, read, show).read();
      Script script = script(read, review, show, lexicon, Optional.empty(), notices);
      notices.forEach(notice);
      return script;
    } catch (ReviewException | SettingsException e) {
      throw new ProductionException(e.getMessage(), e);
    } catch (IOException e) {
      throw ProductionException.of(e);
    }
  }

  /**
   * What came of a check.
   *
   * @param title the review's title
   * @param slug what its episode would be called
   * @param voice the narrator
   * @param check what was found
   */
  public record Checkup(String title, Slug slug, Voice voice, Check check) {}

  /**
   * Looks through a review for what may be said wrong. Nothing is recorded.
   *
   * @throws ProductionException if the review cannot be read or its voice cannot be asked
   */
  public Checkup check(Path file, Show show) throws ProductionException {
    try {
      Review review = Readers.read(file);
      Metadata metadata = review.metadata();
      Voice voice = voices.find(show.voice());
      Lexicon lexicon = lexicons(file, review, show).read();
      Script script =
          script(review, file, show, lexicon, Optional.empty(), new ArrayList<>());
      SpeechEngine engine = engines.get(voice.engine());
      Optional<Pronouncer> pronouncer = engine == null ? Optional.empty() : engine.pronouncer();
      Check check = Check.of(script, metadata, show, voice, KnownWords.load(), pronouncer);
      return new Checkup(metadata.title(), Slug.of(metadata), voice, check);
    } catch (ReviewException | SettingsException | SpeechException e) {
      throw new ProductionException(e.getMessage(), e);
    } catch (IOException e) {
      throw ProductionException.of(e);
    }
  }

  private Script script(
      Review review,
      Path file,
      Show show,
      Lexicon lexicon,
      Optional<Path> keep,
      List<String> notices)
      throws IOException {
    String region = review.metadata().language().getCountry();
    String country = region.isEmpty() ? show.language().getCountry() : region;
    SpokenForms spokenForms = SpokenForms.with(lexicon, English.of(country));
    ChapterFinder finder =
        ChapterChoice.of(file, show.narration().chapters(), vectors, keep, notices);
    Script script = new ScriptWriter(show, spokenForms, finder).write(review);
    vectors.shortfall().ifPresent(notices::add);
    return script;
  }

  /**
   * Writes the sheet on which a writer can change the chapters of a review; one that lies there
   * already is left as it is.
   *
   * @param anew whether chapters are found again and a sheet is written over
   * @return the chapters as they are on the sheet now
   * @throws ProductionException if that cannot be done, or the review has headings
   */
  public ChapterChoice.Sheet chapterSheet(
      Path review, Show show, boolean anew, Consumer<String> notice) throws ProductionException {
    try {
      ChapterChoice.Sheet sheet =
          ChapterChoice.write(review, show.narration().chapters(), vectors, anew, notice);
      vectors.shortfall().ifPresent(notice);
      return sheet;
    } catch (ReviewException e) {
      throw new ProductionException(e.getMessage(), e);
    } catch (IOException e) {
      throw ProductionException.of(e);
    }
  }

  private LexiconChoice lexicons(Path file, Review review, Show show) throws SettingsException {
    return lexicons(show).with(file, review.metadata());
  }

  /**
   * The lexicons of a show and its narrator.
   *
   * @throws SettingsException if one of them or the narrator is not there
   */
  public LexiconChoice lexicons(Show show) throws SettingsException {
    List<String> names = new ArrayList<>(show.narration().lexicons());
    names.addAll(voices.find(show.voice()).lexicons());
    return LexiconChoice.named(voices.folders(), names);
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
    LexiconChoice lexicons = lexicons(order.review(), review, show);
    String fingerprint = fingerprint(order, narrators, picture, lexicons);
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

    Path takes = EpisodeFolder.takesFolder(order.output());
    Optional<Path> keep = Optional.of(takes.resolve("chapters"));
    Script script = script(review, order.review(), show, lexicons.read(), keep, notices);
    if (script.wordsWritten() == script.wordsOmitted()) {
      throw new ProductionException(
          order.review() + ": no word of it can be read aloud by the voice " + show.voice() + ".");
    }
    TextSketch sketch = TextSketch.of(script);
    Identity identity =
        Identity.of(folder.folder(), before, review, sketch, show, clock, notices);
    listener.progress(Stage.READ, 1, 1);
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
    Edition.Material material =
        new Edition.Material(review, script, session.recording(), episode);
    List<Edition> editions = editions(show);
    for (Edition edition : editions) {
      edition.write(material, scratch);
    }
    int leftOut = Omissions.tell(script, session.recording(), review.source(), notices);
    Listing listing =
        Listing.of(
            material, identity.guid(), identity.firstProduced(), identity.withdrawn(), notices);
    Manifest manifest =
        manifest(material, fingerprint, sketch, listing, leftOut, editions, scratch);
    manifest.write(scratch);
    if (identity.former().isPresent()) {
      Shelf.Book former = identity.former().get();
      folder.takeOver(former.folder());
      notices.add("Its folder was called " + former.name() + " before; its guid goes on.");
      before = Optional.of(former.manifest());
    }
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

  /** What is made beside the audio of a show's episodes. */
  static List<Edition> editions(Show show) {
    List<String> wanted = show.publication().editions();
    return EDITIONS.stream().filter(edition -> wanted.contains(edition.name())).toList();
  }

  private static String fingerprint(
      Order order, Map<String, Voice> narrators, CoverChoice picture, LexiconChoice lexicons)
      throws IOException {
    Show show = order.show();
    Fingerprint fingerprint =
        new Fingerprint()
            .withFile(order.review())
            .with(show.withoutPlaces().withPublication(Publication.DEFAULT))
            .with(editions(show).stream().map(Edition::name).toList())
            .with(narrators.get(show.voice()))
            .with(show.quoteVoice().map(narrators::get));
    Path sheet = ChapterChoice.sheet(order.review());
    if (Files.isRegularFile(sheet)) {
      fingerprint.withFile(sheet);
    }
    if (picture.picture().filter(Files::isRegularFile).isPresent()) {
      fingerprint.withFile(picture.picture().get());
    }
    for (Path lexicon : lexicons.files()) {
      fingerprint.withFile(lexicon);
    }
    return fingerprint.hex();
  }

  private static Manifest manifest(
      Edition.Material material,
      String fingerprint,
      TextSketch sketch,
      Listing listing,
      int leftOut,
      List<Edition> editions,
      Path scratch)
      throws IOException {
    Script script = material.script();
    Episode episode = material.episode();
    List<Manifest.FileEntry> files = new ArrayList<>();
    for (Episode.AudioFile file : episode.files()) {
      files.add(
          new Manifest.FileEntry(
              file.path().getFileName().toString(), file.bytes(), file.format().mediaType()));
    }
    List<String> others = new ArrayList<>(List.of(episode.cover().getFileName().toString()));
    editions.forEach(edition -> others.addAll(edition.fileNames()));
    for (String name : others) {
      files.add(
          new Manifest.FileEntry(name, Files.size(scratch.resolve(name)), MediaType.of(name)));
    }
    return new Manifest(
        script.title(),
        material.review().source(),
        fingerprint,
        episode.lengthMs(),
        Math.round(episode.lufs() * 100) / 100.0,
        Math.round(episode.truePeakDb() * 100) / 100.0,
        script.wordsWritten(),
        leftOut,
        sketch,
        listing,
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
