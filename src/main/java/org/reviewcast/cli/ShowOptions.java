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

/** The options that choose a show and change its settings for one run. */
final class ShowOptions {
  private final Argument<Path> showFile;
  private final Argument<String> voice;
  private final Argument<Double> loudness;
  private final Argument<List<AudioFormat>> formats;
  private final Argument<String> chapters;
  private final Argument<ChapterWish.Titles> titles;
  private final Argument<Show.Emoji> emoji;
  private final Argument<Boolean> noIntro;
  private final Argument<Boolean> noOutro;
  private final Argument<List<String>> editions;

  /** Adds these options to a command. */
  ShowOptions(Command command) {
    showFile =
        command.addOption(
            Path.class,
            "FILE",
            "The show's settings. Without it, the nearest reviewcast.yaml in the review's folder, "
                + "the folders that it lies in, or the current folder is used, if there is one.",
            "--show");
    voice =
        command.addOption(
            String.class, "NAME", "The narrator; see: reviewcast voices.", "-v", "--voice");
    loudness =
        command.addOption(
            Double.class,
            "LUFS",
            "Integrated loudness, -23 to -14. Default: -16, as Apple Podcasts asks.",
            "--loudness");
    formats =
        command.addList(
            AudioFormat.class,
            "FORMAT",
            "Audio files to make: mp3, m4a, m4b, opus, flac. Default: mp3.",
            "-f",
            "--format");
    chapters =
        command.addOption(
            String.class,
            "N|off",
            "How many chapters to find in a review without headings. Default: as many as fit.",
            "--chapters");
    titles =
        command.addOption(
            ChapterWish.Titles.class,
            "KIND",
            "Titles of found chapters: phrases of the text (default), or plain.",
            "--titles");
    emoji =
        command.addOption(
            Show.Emoji.class,
            "WHICH",
            "Which emoji are named: meaningful (default), always or never.",
            "--emoji");
    noIntro = command.addFlag("Without opening words.", "--no-intro");
    noOutro = command.addFlag("Without closing words.", "--no-outro");
    editions =
        command.addList(
            String.class,
            "EDITION",
            "What is made beside the audio: chapters, script, vtt, srt, json, html, notes, page; "
                + "or none. Default: all.",
            "--editions");
  }

  /** The show that a review in a folder belongs to. */
  Show show(Path reviewFolder, Workplace workplace) throws SettingsException {
    Optional<Path> file =
        showFile
            .ifGiven()
            .map(workplace.current()::resolve)
            .or(() -> ShowReader.find(reviewFolder))
            .or(() -> ShowReader.find(workplace.current()));
    Show show = file.isPresent() ? ShowReader.read(file.get()) : Show.DEFAULT;
    if (voice.value() != null) {
      show = show.withVoice(voice.value());
    }
    if (noIntro.value() || noOutro.value()) {
      Show.Narration usual = show.narration();
      show =
          show.withNarration(
              new Show.Narration(
                  noIntro.value() ? new Template("") : usual.intro(),
                  noOutro.value() ? new Template("") : usual.outro(),
                  usual.footnotes(),
                  usual.imageText(),
                  usual.pauses(),
                  usual.lexicons(),
                  usual.chapters(),
                  usual.emoji()));
    }
    show = show.withNarration(show.narration().withChapters(chapters(show.narration().chapters())));
    if (emoji.value() != null) {
      show = show.withNarration(show.narration().withEmoji(emoji.value()));
    }
    if (!editions.value().isEmpty()) {
      show = show.withPublication(show.publication().withEditions(known(editions.value())));
    }
    Double lufs = loudness.value();
    if (lufs != null && !(lufs >= -23 && lufs <= -14)) {
      throw loudness.misuse("--loudness is a number from -23 to -14, not " + lufs + ".");
    }
    return show.withSound(
        new Show.Sound(
            lufs == null ? show.sound().loudnessLufs() : lufs,
            formats.value().isEmpty()
                ? show.sound().formats()
                : formats.value().stream().distinct().toList()));
  }

  private ChapterWish chapters(ChapterWish usual) {
    ChapterWish wish = titles.ifGiven().map(usual::withTitles).orElse(usual);
    try {
      return chapters.value() == null ? wish : wish.withCount(chapters.value());
    } catch (IllegalArgumentException e) {
      throw chapters.misuse(
          "--chapters is a number from 1 to "
              + ChapterWish.MOST
              + " or off, not "
              + chapters.value()
              + ".");
    }
  }

  private List<String> known(List<String> names) {
    for (String name : names) {
      if (!name.equals("none") && !Publication.EDITIONS.contains(name)) {
        throw editions.misuse(
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
