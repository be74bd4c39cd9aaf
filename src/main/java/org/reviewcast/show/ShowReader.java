package org.reviewcast.show;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewcast.audio.AudioFormat;

/** Reads a Show from reviewcast.yaml. */
public final class ShowReader {
  /** The name of the settings file. */
  public static final String FILE_NAME = "reviewcast.yaml";

  private static final List<String> KEYS =
      List.of(
          "title",
          "author",
          "description",
          "link",
          "language",
          "category",
          "artwork",
          "voice",
          "quote-voice",
          "emoji",
          "intro",
          "outro",
          "footnotes",
          "image-text",
          "chapters",
          "chapter-titles",
          "pauses",
          "lexicons",
          "loudness",
          "formats");

  private ShowReader() {}

  /** The nearest settings file in a folder or one of those that it lies in. */
  public static Optional<Path> find(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      Path file = at.resolve(FILE_NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a show; what the file does not set is as in {@link Show#DEFAULT}.
   *
   * @throws SettingsException if the file cannot be read or a setting is wrong, with its place
   */
  public static Show read(Path file) throws SettingsException {
    Path absolute = file.toAbsolutePath().normalize();
    Settings settings = Settings.read(absolute);
    settings.allow(Stream.concat(KEYS.stream(), PublicationReader.KEYS.stream()).toList());
    Show usual = Show.DEFAULT;
    return new Show(
        Optional.of(absolute),
        filled(settings, "title"),
        filled(settings, "author"),
        filled(settings, "description"),
        PublicationReader.address(settings, "link").map(URI::toString),
        language(settings).orElse(usual.language()),
        category(settings),
        artwork(settings, absolute),
        filled(settings, "voice").orElse(usual.voice()),
        filled(settings, "quote-voice"),
        new Show.Narration(
            template(settings, "intro").orElse(usual.narration().intro()),
            template(settings, "outro").orElse(usual.narration().outro()),
            choice(settings, "footnotes", Show.Footnotes.values())
                .orElse(usual.narration().footnotes()),
            settings.flag("image-text").orElse(usual.narration().imageText()),
            pauses(settings.group("pauses")),
            settings.list("lexicons").orElse(usual.narration().lexicons()),
            chapters(settings),
            choice(settings, "emoji", Show.Emoji.values()).orElse(usual.narration().emoji())),
        new Show.Sound(
            settings.decimal("loudness", -23, -14).orElse(usual.sound().loudnessLufs()),
            formats(settings).orElse(usual.sound().formats())),
        PublicationReader.read(settings));
  }

  private static Optional<String> category(Settings settings) throws SettingsException {
    Optional<String> name = filled(settings, "category");
    if (name.isPresent() && Category.named(name.get()).isEmpty()) {
      throw settings.wrong(
          "category",
          "one of Apple Podcasts' categories, spelt as there. "
              + Nearest.suggestion(name.get(), Category.names()));
    }
    return name;
  }

  private static Optional<String> filled(Settings settings, String key) throws SettingsException {
    return settings.line(key);
  }

  private static Optional<Locale> language(Settings settings) throws SettingsException {
    Optional<String> tag = filled(settings, "language");
    try {
      return tag.map(t -> new Locale.Builder().setLanguageTag(t.replace('_', '-')).build());
    } catch (IllformedLocaleException e) {
      throw settings.wrong("language", "a language tag such as en or en-GB");
    }
  }

  private static Optional<Path> artwork(Settings settings, Path file) throws SettingsException {
    try {
      return filled(settings, "artwork").map(a -> file.getParent().resolve(a).normalize());
    } catch (InvalidPathException e) {
      throw settings.wrong("artwork", "the path of a picture");
    }
  }

  private static <E extends Enum<E>> Optional<E> choice(Settings settings, String key, E[] values)
      throws SettingsException {
    Optional<String> text = filled(settings, key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<E> found =
        Arrays.stream(values).filter(v -> v.name().equalsIgnoreCase(text.get())).findFirst();
    if (found.isEmpty()) {
      List<String> names =
          Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
      throw settings.wrong(key, String.join(" or ", names));
    }
    return found;
  }

  private static Optional<Template> template(Settings settings, String key)
      throws SettingsException {
    Optional<String> text = settings.text(key);
    if (text.isPresent()
        && List.of("off", "no", "false").contains(text.get().toLowerCase(Locale.ROOT))) {
      return Optional.of(new Template(""));
    }
    Optional<Template> template = text.map(Template::new);
    Optional<String> unknown = template.flatMap(Template::unknownName);
    if (unknown.isPresent()) {
      throw settings.wrong(
          key,
          "a text with gaps such as {title}, and {"
              + unknown.get()
              + "} is none. "
              + Nearest.suggestion(unknown.get(), Template.NAMES));
    }
    return template;
  }

  private static Pauses pauses(Settings settings) throws SettingsException {
    List<PauseReason> reasons =
        Arrays.stream(PauseReason.values()).filter(r -> r != PauseReason.WRITTEN).toList();
    settings.allow(reasons.stream().map(PauseReason::key).toList());
    Pauses pauses = Pauses.DEFAULT;
    for (PauseReason reason : reasons) {
      Optional<Integer> ms = settings.number(reason.key(), 0, Pauses.LONGEST_MS);
      if (ms.isPresent()) {
        pauses = pauses.with(reason, ms.get());
      }
    }
    return pauses;
  }

  private static ChapterWish chapters(Settings settings) throws SettingsException {
    ChapterWish wish = ChapterWish.USUAL;
    try {
      wish =
          filled(settings, "chapters")
              .filter(c -> !c.equals("auto"))
              .map(wish::withCount)
              .orElse(wish);
    } catch (IllegalArgumentException e) {
      throw settings.wrong(
          "chapters", "a number from 1 to " + ChapterWish.MOST + ", or auto, or off");
    }
    return choice(settings, "chapter-titles", ChapterWish.Titles.values())
        .map(wish::withTitles)
        .orElse(wish);
  }

  private static Optional<List<AudioFormat>> formats(Settings settings) throws SettingsException {
    Optional<List<String>> names = settings.list("formats");
    if (names.isEmpty()) {
      return Optional.empty();
    }
    List<AudioFormat> formats =
        names.get().stream().map(AudioFormat::named).flatMap(Optional::stream).toList();
    if (formats.size() != names.get().size() || formats.isEmpty()) {
      throw settings.wrong("formats", "one or more of " + String.join(", ", AudioFormat.names()));
    }
    return Optional.of(formats.stream().distinct().toList());
  }
}
