package org.reviewcast.publish.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reviewcast.episode.ChapterMark;

/**
 * An episode as the feed has it.
 *
 * @param folder the name of its folder, beside the feed
 * @param title its title
 * @param lengthMs its length in milliseconds
 * @param chapters its chapters
 * @param files its files, at least one of them audio
 * @param listing what it says of itself
 */
public record Item(
    String folder,
    String title,
    long lengthMs,
    List<ChapterMark> chapters,
    List<File> files,
    Listing listing) {

  /** The order in which episodes are listed. */
  public static final Comparator<Item> NEWEST_FIRST =
      (a, b) -> {
        int order =
            b.listing().published().toInstant().compareTo(a.listing().published().toInstant());
        return order != 0 ? order : a.folder().compareTo(b.folder());
      };

  /** A file in its folder, its size in bytes and its media type. */
  public record File(String name, long bytes, String type) {}

  public Item {
    chapters = List.copyOf(chapters);
    files = List.copyOf(files);
    if (files.stream().noneMatch(Item::isAudio)) {
      throw new IllegalArgumentException("an episode has a file to listen to: " + folder);
    }
  }

  private static boolean isAudio(File file) {
    return file.type().startsWith("audio/");
  }

  /** The file that the feed names: the first that can be listened to. */
  public File audio() {
    return files.stream().filter(Item::isAudio).findFirst().orElseThrow();
  }

  /** Its other audio files. */
  List<File> otherAudio() {
    return files.stream().filter(Item::isAudio).skip(1).toList();
  }

  /** The file of a name. */
  public Optional<File> file(String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst();
  }

  /** Its cover. */
  public Optional<File> cover() {
    return files.stream().filter(file -> file.type().startsWith("image/")).findFirst();
  }

  /** Its transcripts, the one with captions first. */
  List<File> transcripts() {
    return files.stream().filter(file -> file.name().startsWith("transcript.")).toList();
  }
}
