package org.reviewcast.deliver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * What has to be done to make a target hold a shipment: files to put there in order, and files to
 * take away when all of them are there.
 *
 * @param shipment what is delivered
 * @param put the names of the files that are new or changed
 * @param unchanged how many are there already, byte for byte
 * @param stale the names of files that are there, in an episode's folder, and not in the shipment
 */
public record Delivery(Shipment shipment, List<String> put, int unchanged, List<String> stale) {
  public Delivery {
    put = List.copyOf(put);
    stale = List.copyOf(stale);
  }

  /**
   * Compares a shipment with what is there; writes nothing.
   *
   * @throws IOException if either cannot be read
   */
  public static Delivery plan(Shipment shipment, Target target) throws IOException {
    SortedSet<String> there = target.names();
    List<String> put = new ArrayList<>();
    int unchanged = 0;
    for (String name : shipment.names()) {
      Optional<String> hash = there.contains(name) ? target.sha256(name) : Optional.empty();
      Path file = shipment.folder().resolve(name);
      if (hash.isPresent() && hash.get().equals(Shipment.sha256(file))) {
        unchanged++;
      } else {
        put.add(name);
      }
    }
    Set<String> wanted = new HashSet<>(shipment.names());
    List<String> stale =
        there.stream().filter(n -> !wanted.contains(n) && isOfAnEpisode(n, there)).toList();
    return new Delivery(shipment, put, unchanged, stale);
  }

  // What lies beside the episodes may be a site's own, and is none of ours.
  private static boolean isOfAnEpisode(String name, SortedSet<String> there) {
    int slash = name.indexOf('/');
    return slash > 0 && there.contains(name.substring(0, slash) + "/" + Shipment.EPISODE);
  }

  /** Told of each file before it is put or taken away. */
  public interface Listener {
    /** A file is put there. */
    void putting(String name);

    /** A file is taken away. */
    void removing(String name);
  }

  /**
   * Does it. What a broken delivery left out, the next one does.
   *
   * @param prune whether stale files are taken away
   * @throws IOException if a file cannot be put or taken away
   */
  public void run(Target target, boolean prune, Listener listener) throws IOException {
    for (String name : put) {
      listener.putting(name);
      target.put(name, shipment.folder().resolve(name));
    }
    for (String name : prune ? stale : List.<String>of()) {
      listener.removing(name);
      target.remove(name);
    }
  }
}
