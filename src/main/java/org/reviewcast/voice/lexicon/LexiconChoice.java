package org.reviewcast.voice.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FilenameUtils;
import org.reviewcast.review.Metadata;
import org.reviewcast.show.Nearest;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;
import org.reviewcast.voice.VoiceLibrary;

/**
 * The lexicons that a review is read with, the one that counts most first: what its front matter
 * says, the file beside it, those that the show names, those that the narrators name, and all that
 * are shipped.
 *
 * @param own what the review's front matter says
 * @param files the files, in order
 * @param shipped the folder of those that are shipped
 */
public record LexiconChoice(Lexicon own, List<Path> files, Optional<Path> shipped) {
  private static final String EXTENSION = ".yaml";
  private static final String BESIDE = ".lexicon.yaml";

  /** The name that stands for no lexicon but those that are named. */
  private static final String NONE = "none";

  public LexiconChoice {
    files = List.copyOf(files);
  }

  /**
   * The lexicons of no review in particular.
   *
   * @param voiceFolders the folders of narrators, the project's own last; lexicons are in a folder
   *     {@code lexicons} of each
   * @param names the names that the show and the narrator give, in order; {@code none} among them
   *     turns off those that are shipped
   * @throws SettingsException if there is none of a name
   */
  public static LexiconChoice named(List<Path> voiceFolders, List<String> names)
      throws SettingsException {
    List<Path> folders = voiceFolders.stream().map(f -> f.resolve("lexicons")).toList();
    Set<Path> files = new LinkedHashSet<>();
    for (String name : names) {
      if (!name.equals(NONE) && !name.isBlank()) {
        files.add(find(folders, name));
      }
    }
    Optional<Path> shipped =
        folders.isEmpty() ? Optional.empty() : Optional.of(folders.get(folders.size() - 1));
    if (!names.contains(NONE) && shipped.isPresent()) {
      files.addAll(in(shipped.get()));
    }
    return new LexiconChoice(Lexicon.EMPTY, new ArrayList<>(files), shipped);
  }

  /**
   * The lexicons of a show: those that it names, those of its narrator, and those of the narrator
   * of its quotations.
   *
   * @throws SettingsException if one of them or a narrator is not there
   */
  public static LexiconChoice of(Show show, VoiceLibrary voices) throws SettingsException {
    List<String> names = new ArrayList<>(show.narration().lexicons());
    names.addAll(voices.find(show.voice()).lexicons());
    if (show.quoteVoice().isPresent()) {
      names.addAll(voices.find(show.quoteVoice().get()).lexicons());
    }
    return named(voices.folders(), names);
  }

  private static Path find(List<Path> folders, String name) throws SettingsException {
    List<String> known = new ArrayList<>();
    for (Path folder : folders) {
      for (Path file : in(folder)) {
        String base = FilenameUtils.removeExtension(file.getFileName().toString());
        if (base.equals(name)) {
          return file;
        }
        known.add(base);
      }
    }
    throw new SettingsException(
        "There is no lexicon \"" + name + "\". " + Nearest.suggestion(name, known));
  }

  private static List<Path> in(Path folder) throws SettingsException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().endsWith(EXTENSION)).sorted().toList();
    } catch (IOException e) {
      throw new SettingsException(folder + ": the lexicons there cannot be listed: " + e);
    }
  }

  /**
   * These lexicons after those of a review.
   *
   * @param review the file it was read from
   * @throws SettingsException if an entry in its front matter is wrong
   */
  public LexiconChoice with(Path review, Metadata metadata) throws SettingsException {
    List<Lexicon> inside = new ArrayList<>(List.of(own));
    for (String key : List.of("pronunciations", "lexicon")) {
      Object value = metadata.other().get(key);
      if (value instanceof Map<?, ?> values) {
        inside.add(LexiconReader.of(review.getFileName().toString(), values));
      } else if (value != null) {
        throw new SettingsException(
            review.getFileName()
                + ": \""
                + key
                + ":\" in the front matter holds lines such as Saoirse: SUR-shuh.");
      }
    }
    List<Path> all = new ArrayList<>();
    Path beside = beside(review);
    if (Files.isRegularFile(beside)) {
      all.add(beside);
    }
    all.addAll(files);
    return new LexiconChoice(Lexicon.joined(inside), all, shipped);
  }

  /** The lexicon file beside a review, which need not exist: {@code anora.lexicon.yaml}. */
  public static Path beside(Path review) {
    String base = FilenameUtils.removeExtension(review.getFileName().toString());
    return review.resolveSibling(base + BESIDE);
  }

  /**
   * Reads them all into one.
   *
   * @throws SettingsException if a file is wrong, with the place
   */
  public Lexicon read() throws SettingsException {
    List<Lexicon> lexicons = new ArrayList<>(List.of(own));
    for (Path file : files) {
      boolean known = shipped.filter(folder -> folder.equals(file.getParent())).isPresent();
      lexicons.add(LexiconReader.read(file, known));
    }
    return Lexicon.joined(lexicons);
  }
}
