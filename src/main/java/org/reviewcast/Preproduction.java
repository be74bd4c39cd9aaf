package org.reviewcast;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.reviewcast.check.Check;
import org.reviewcast.check.OtherLanguage;
import org.reviewcast.check.OtherLetters;
import org.reviewcast.review.Metadata;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;
import org.reviewcast.review.ReviewException;
import org.reviewcast.script.ChapterFinder;
import org.reviewcast.script.Script;
import org.reviewcast.script.ScriptWriter;
import org.reviewcast.script.chapters.VectorSource;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;
import org.reviewcast.spoken.English;
import org.reviewcast.spoken.SpokenForms;
import org.reviewcast.spoken.SpokenStyle;
import org.reviewcast.voice.Pronouncer;
import org.reviewcast.voice.SpeechEngine;
import org.reviewcast.voice.SpeechException;
import org.reviewcast.voice.Voice;
import org.reviewcast.voice.VoiceLibrary;
import org.reviewcast.voice.lexicon.KnownWords;
import org.reviewcast.voice.lexicon.Lexicon;
import org.reviewcast.voice.lexicon.LexiconChoice;

/**
 * What comes before anything is recorded: the narrators, how names are said, the script, and the
 * check of it. Holds no state between reviews; safe for several threads.
 */
public final class Preproduction {
  private final VoiceLibrary voices;
  private final Map<String, SpeechEngine> engines;
  private final VectorSource vectors;

  /**
   * Preproduction with these means.
   *
   * @param voices the narrators
   * @param engines the speech engines by name
   * @param vectors load what texts without headings are understood by
   */
  public Preproduction(
      VoiceLibrary voices, Map<String, SpeechEngine> engines, VectorSource vectors) {
    this.voices = voices;
    this.engines = Map.copyOf(engines);
    this.vectors = vectors;
  }

  /** The engines on the class path, by name. */
  public static Map<String, SpeechEngine> installedEngines() {
    Map<String, SpeechEngine> engines = new LinkedHashMap<>();
    ServiceLoader.load(SpeechEngine.class).forEach(engine -> engines.put(engine.name(), engine));
    return engines;
  }

  /** The speech engines by name. */
  Map<String, SpeechEngine> engines() {
    return engines;
  }

  /**
   * Reads a review and writes its script.
   *
   * @param notice told what a person should know, in whole sentences
   * @throws ProductionException if the review or its sheet of chapters cannot be read
   */
  public Script script(Path review, Show show, Consumer<String> notice) throws ProductionException {
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
   * @param notice told what a person should know, in whole sentences
   * @throws ProductionException if the review cannot be read or its voice cannot be asked
   */
  public Checkup check(Path file, Show show, Consumer<String> notice) throws ProductionException {
    try {
      Review review = Readers.read(file);
      Metadata metadata = review.metadata();
      Voice voice = voices.find(show.voice());
      Lexicon lexicon = lexicons(file, review, show).read();
      List<String> notices = new ArrayList<>();
      Script script = script(review, file, show, lexicon, Optional.empty(), notices);
      notices.forEach(notice);
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

  /** The lexicons of a show, its narrator and a review. */
  LexiconChoice lexicons(Path file, Review review, Show show) throws SettingsException {
    return lexicons(show).with(file, review.metadata());
  }

  /**
   * The lexicons of a show and its narrators.
   *
   * @throws SettingsException if one of them or the narrator is not there
   */
  public LexiconChoice lexicons(Show show) throws SettingsException {
    return LexiconChoice.of(show, voices);
  }

  /** The narrators that a show asks for, by name. */
  Map<String, Voice> narrators(Show show) throws SettingsException {
    Map<String, Voice> narrators = new HashMap<>();
    narrators.put(show.voice(), voices.find(show.voice()));
    if (show.quoteVoice().isPresent()) {
      narrators.put(show.quoteVoice().get(), voices.find(show.quoteVoice().get()));
    }
    return narrators;
  }

  /**
   * Writes the script of a review.
   *
   * @param keep the folder in which found chapters are kept, empty for none
   * @param notices take what a person should know, in whole sentences
   * @throws ProductionException if the review is in letters that no voice reads
   */
  Script script(
      Review review,
      Path file,
      Show show,
      Lexicon lexicon,
      Optional<Path> keep,
      List<String> notices)
      throws IOException, ProductionException {
    try {
      OtherLetters.refuse(review);
    } catch (ReviewException e) {
      throw new ProductionException(e.getMessage(), e);
    }
    OtherLanguage.notice(review).ifPresent(notices::add);
    String region = review.metadata().language().getCountry();
    String country = region.isEmpty() ? show.language().getCountry() : region;
    SpokenForms spokenForms =
        SpokenForms.with(lexicon, new SpokenStyle(English.of(country), show.narration().emoji()));
    ChapterFinder finder =
        ChapterChoice.of(file, show.narration().chapters(), vectors, keep, notices);
    Script script = new ScriptWriter(show, spokenForms, finder).write(review);
    if (script.chapters().get(0).found()) {
      show.narration().chapters().shortfall(script.chapters().size()).ifPresent(notices::add);
    }
    vectors.shortfall().ifPresent(notices::add);
    return script;
  }
}
