package org.reviewcast;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.publish.feed.Listing;

/**
 * What lies in an episode's folder and how it came to be, kept there as {@code episode.json}. A
 * later run reads it to see whether there is anything to do.
 *
 * @param title the episode's title
 * @param source the name of the file that the review was read from
 * @param fingerprint a hash of everything that the folder was made from
 * @param lengthMs the episode's length in milliseconds
 * @param lufs its integrated loudness in LUFS, to a hundredth
 * @param truePeakDb its highest peak before encoding in dBTP, to a hundredth
 * @param wordsWritten how many words the review has
 * @param wordsLeftOut how many of them are not said
 * @param sketch what tells the review's text from others
 * @param listing what it says of itself in the feed
 * @param chapters its chapters
 * @param files the files that were made, without this one
 */
public record Manifest(
    String title,
    String source,
    String fingerprint,
    long lengthMs,
    double lufs,
    double truePeakDb,
    int wordsWritten,
    int wordsLeftOut,
    TextSketch sketch,
    Listing listing,
    List<Chapter> chapters,
    List<FileEntry> files) {
  /** The name of the file it is kept in. */
  public static final String FILE_NAME = "episode.json";

  /** A chapter and where it starts, in milliseconds. */
  public record Chapter(String title, long startMs) {}

  /** A file in the folder, its size in bytes and its media type. */
  public record FileEntry(String name, long bytes, String type) {}

  public Manifest {
    chapters = List.copyOf(chapters);
    files = List.copyOf(files);
  }

  /** The same with another listing. */
  Manifest withListing(Listing other) {
    return new Manifest(
        title,
        source,
        fingerprint,
        lengthMs,
        lufs,
        truePeakDb,
        wordsWritten,
        wordsLeftOut,
        sketch,
        other,
        chapters,
        files);
  }

  /** How many written words are said. */
  public int wordsSpoken() {
    return wordsWritten - wordsLeftOut;
  }

  /** The manifest of a folder, empty where there is none that can be read. */
  static Optional<Manifest> find(Path folder) {
    Path file = folder.resolve(FILE_NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      Map<String, Object> map = JSON.std.mapFrom(Files.readAllBytes(file));
      List<Chapter> chapters = new ArrayList<>();
      for (Object entry : (List<?>) map.get("chapters")) {
        Map<?, ?> chapter = (Map<?, ?>) entry;
        chapters.add(
            new Chapter((String) chapter.get("title"), number(chapter.get("startMs")).longValue()));
      }
      List<FileEntry> files = new ArrayList<>();
      for (Object entry : (List<?>) map.get("files")) {
        Map<?, ?> made = (Map<?, ?>) entry;
        files.add(
            new FileEntry(
                (String) made.get("name"),
                number(made.get("bytes")).longValue(),
                made.get("type").toString()));
      }
      return Optional.of(
          new Manifest(
              (String) map.get("title"),
              (String) map.get("source"),
              (String) map.get("fingerprint"),
              number(map.get("lengthMs")).longValue(),
              number(map.get("lufs")).doubleValue(),
              number(map.get("truePeakDb")).doubleValue(),
              number(map.get("wordsWritten")).intValue(),
              number(map.get("wordsLeftOut")).intValue(),
              TextSketch.parse((String) map.get("sketch")),
              Listing.of((Map<?, ?>) map.get("listing")),
              chapters,
              files));
    } catch (IOException | ClassCastException | IllegalArgumentException | NullPointerException e) {
      // Damaged, or made by something else: the episode is made anew.
      return Optional.empty();
    }
  }

  private static Number number(Object value) {
    return (Number) value;
  }

  /** Everything in it, for JSON. */
  public Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("title", title);
    map.put("source", source);
    map.put("fingerprint", fingerprint);
    map.put("lengthMs", lengthMs);
    map.put("lufs", lufs);
    map.put("truePeakDb", truePeakDb);
    map.put("wordsWritten", wordsWritten);
    map.put("wordsLeftOut", wordsLeftOut);
    map.put("sketch", sketch.toString());
    map.put("listing", listing.asMap());
    List<Map<String, Object>> chapterMaps = new ArrayList<>();
    for (Chapter chapter : chapters) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("title", chapter.title());
      entry.put("startMs", chapter.startMs());
      chapterMaps.add(entry);
    }
    map.put("chapters", chapterMaps);
    List<Map<String, Object>> fileMaps = new ArrayList<>();
    for (FileEntry file : files) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("name", file.name());
      entry.put("bytes", file.bytes());
      entry.put("type", file.type());
      fileMaps.add(entry);
    }
    map.put("files", fileMaps);
    return map;
  }

  /** Writes it into a folder. */
  void write(Path folder) throws IOException {
    String json = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(asMap());
    Files.writeString(folder.resolve(FILE_NAME), json + "\n");
  }

  /** The names of the files, without the manifest itself. */
  List<String> fileNames() {
    return files.stream().map(FileEntry::name).toList();
  }

  /** Whether it is what lies in a folder, whole, and made of what the fingerprint stands for. */
  boolean isOf(String madeOf, Path folder) {
    return fingerprint.equals(madeOf) && isComplete(folder);
  }

  /** Whether every file is there with its size. */
  boolean isComplete(Path folder) {
    for (FileEntry entry : files) {
      Path file = folder.resolve(entry.name());
      try {
        if (!Files.isRegularFile(file) || Files.size(file) != entry.bytes()) {
          return false;
        }
      } catch (IOException e) {
        return false;
      }
    }
    return true;
  }
}
