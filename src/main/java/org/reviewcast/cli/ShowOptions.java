package org.reviewcast.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.reviewcast.audio.AudioFormat;
import org.reviewcast.show.ChapterWish;
import org.reviewcast.show.Nearest;
import org.reviewcast.show.Publication;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;
import org.reviewcast.show.ShowReader;
import org.reviewcast.show.Template;
import picocli.CommandLine.Option;

/** The options that choose a show and change its settings for one run. */
final class ShowOptions {
  @Option(
      names = "--show",
      paramLabel = "FILE",
      description =
          "The show's settings. Without it, the nearest reviewcast.yaml in the review's folder, "
              + "the folders that it lies in, or the current folder is used, if there is one.")
  private Path showFile;

  @Option(
      names = {"-v", "--voice"},
      paramLabel = "NAME",
      description = "The narrator; see: reviewcast voices.")
  private String voice;

  @Option(
      names = "--loudness",
      paramLabel = "LUFS",
      description = "Integrated loudness, -23 to -14. Default: -16, as Apple Podcasts asks.")
  private Double loudness;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      description = "Audio files to make: mp3, m4a, m4b, opus, flac. Default: mp3.")
  private List<AudioFormat> formats;

  @Option(
      names = "--chapters",
      paramLabel = "N|off",
      description =
          "How many chapters to find in a review without headings. Default: as many as fit.")
  private String chapters;

  @Option(
      names = "--titles",
      paramLabel = "KIND",
      description = "Titles of found chapters: phrases of the text (default), or plain.")
  private ChapterWish.Titles titles;

  @Option(
      names = "--emoji",
      paramLabel = "WHICH",
      description = "Which emoji are named: meaningful (default), always or never.")
  private Show.Emoji emoji;

  @Option(names = "--no-intro", description = "Without opening words.")
  private boolean noIntro;

  @Option(names = "--no-outro", description = "Without closing words.")
  private boolean noOutro;

  @Option(
      names = "--editions",
      paramLabel = "EDITION",
      split = ",",
      description =
          "What is made beside the audio: chapters, script, vtt, srt, json, html, notes, page; or "
              + "none. Default: all.")
  private List<String> editions;

  /** The show that a review in a folder belongs to. */
  Show show(Path reviewFolder, Workplace workplace) throws SettingsException {
    Optional<Path> file =
        Optional.ofNullable(showFile)
            .map(workplace.current()::resolve)
            .or(() -> ShowReader.find(reviewFolder))
            .or(() -> ShowReader.find(workplace.current()));
    Show show = file.isPresent() ? ShowReader.read(file.get()) : Show.DEFAULT;
    if (voice != null) {
      show = show.withVoice(voice);
    }
    if (noIntro || noOutro) {
      Show.Narration usual = show.narration();
      show =
          show.withNarration(
              new Show.Narration(
                  noIntro ? new Template("") : usual.intro(),
                  noOutro ? new Template("") : usual.outro(),
                  usual.footnotes(),
                  usual.imageText(),
                  usual.pauses(),
                  usual.lexicons(),
                  usual.chapters(),
                  usual.emoji()));
    }
    show = show.withNarration(show.narration().withChapters(chapters(show.narration().chapters())));
    if (emoji != null) {
      show = show.withNarration(show.narration().withEmoji(emoji));
    }
    if (editions != null) {
      show = show.withPublication(show.publication().withEditions(known(editions)));
    }
    if (loudness != null && !(loudness >= -23 && loudness <= -14)) {
      throw new SettingsException("--loudness is a number from -23 to -14, not " + loudness + ".");
    }
    return show.withSound(
        new Show.Sound(
            loudness == null ? show.sound().loudnessLufs() : loudness,
            formats == null ? show.sound().formats() : formats.stream().distinct().toList()));
  }

  private ChapterWish chapters(ChapterWish usual) throws SettingsException {
    ChapterWish wish = titles == null ? usual : usual.withTitles(titles);
    try {
      return chapters == null ? wish : wish.withCount(chapters);
    } catch (IllegalArgumentException e) {
      throw new SettingsException(
          "--chapters is a number from 1 to "
              + ChapterWish.MOST
              + " or off, not "
              + chapters
              + ".");
    }
  }

  private static List<String> known(List<String> names) throws SettingsException {
    for (String name : names) {
      if (!name.equals("none") && !Publication.EDITIONS.contains(name)) {
        throw new SettingsException(
            "--editions: there is none called "
                + name
                + ". "
                + Nearest.suggestion(name, Publication.EDITIONS));
      }
    }
    return names.stream().filter(name -> !name.equals("none")).distinct().toList();
  }

  /** The folders whose voices a show can have. */
  static List<Path> voiceFolders(Show show) {
    return show.file().map(file -> List.of(file.getParent())).orElse(List.of());
  }

  /** The folder that episodes go into: the one that was asked for, or null for the usual one. */
  static Path output(Path asked, Show show, Workplace workplace) {
    if (asked != null) {
      return workplace.current().resolve(asked).normalize();
    }
    return show.file().map(Path::getParent).orElse(workplace.home()).resolve("output");
  }
}
