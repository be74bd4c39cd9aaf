package org.reviewcast.publish.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.reviewcast.publish.Printable;
import org.reviewcast.review.Mark;
import org.reviewcast.review.Review;

/**
 * The pictures of a review: those on the web stay where they are, those in the review's folder go
 * beside its page, and others are not shown.
 */
public final class Pictures {
  private static final int MOST = 200;
  private static final int LONGEST_TOLD = 80;

  private final Map<String, Address> addresses = new LinkedHashMap<>();
  private final Map<PictureFile, String> copies = new LinkedHashMap<>();
  private final Set<String> notices = new LinkedHashSet<>();

  private Pictures() {}

  /**
   * Finds the pictures of a review, and what of its pictures and links is left out.
   *
   * @param file the file that the review was read from; absent where no file is to be looked at
   */
  public static Pictures of(Review review, Optional<Path> file) {
    Pictures pictures = new Pictures();
    for (Mark mark : Marks.of(review).toList()) {
      if (mark instanceof Mark.Image image && !pictures.addresses.containsKey(image.address())) {
        pictures.add(image.address(), file);
      } else if (mark instanceof Mark.Link link && Address.ofLink(link.address()).isEmpty()) {
        pictures.notices.add(
            "The link to "
                + told(link.address())
                + " is left out of the page: it is no http, https or mailto address.");
      }
    }
    return pictures;
  }

  private void add(String written, Optional<Path> file) {
    Optional<Address> address = Address.ofImage(written);
    if (address.filter(Address::isOnTheWeb).isPresent()) {
      addresses.put(written, address.get());
      return;
    }
    try {
      if (address.isEmpty()) {
        throw new PictureFile.Refused("it is no http or https address and no path of a file");
      } else if (file.isEmpty()) {
        throw new PictureFile.Refused("the review's folder is not known");
      } else if (copies.size() == MOST) {
        throw new PictureFile.Refused("a page has " + MOST + " pictures at the most");
      }
      PictureFile picture = PictureFile.at(written, file.get());
      String name =
          copies.computeIfAbsent(
              picture, p -> "picture-" + (copies.size() + 1) + "." + p.extension());
      addresses.put(written, new Address(name));
    } catch (PictureFile.Refused e) {
      notices.add("The picture " + told(written) + " is not shown: " + e.getMessage() + ".");
    }
  }

  private static String told(String address) {
    return "\"" + Printable.shortened(Printable.line(address), LONGEST_TOLD) + "\"";
  }

  /** The files that go beside the page. */
  public List<Path> files() {
    return copies.keySet().stream().map(PictureFile::path).toList();
  }

  /** What is left out, in whole sentences. */
  List<String> notices() {
    return List.copyOf(notices);
  }

  /** Where the page finds a picture, empty where it is not shown. */
  Optional<Address> address(String written) {
    return Optional.ofNullable(addresses.get(written));
  }

  /** The sites that pictures come from, in order of the alphabet. */
  Set<String> origins() {
    Set<String> origins = new TreeSet<>();
    addresses.values().forEach(address -> address.origin().ifPresent(origins::add));
    return origins;
  }

  /** Copies the files into a folder, and returns their names there. */
  List<String> copy(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    for (Map.Entry<PictureFile, String> copy : copies.entrySet()) {
      Path to = folder.resolve(copy.getValue());
      Files.copy(copy.getKey().path(), to, StandardCopyOption.REPLACE_EXISTING);
      names.add(copy.getValue());
    }
    return names;
  }
}
