package org.reviewcast.show;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * How a show is published: what its feed says besides what the show says of itself, and what is
 * made beside the audio.
 *
 * @param base the address under which the output folder is published, ending in a slash; absent for
 *     a private show
 * @param guid the show's own identifier, where the one made from its feed's address is not wanted
 * @param owner whom a directory writes to
 * @param explicit whether episodes that do not say so themselves are for adults only
 * @param copyright the notice of copyright
 * @param license the licence that episodes are under
 * @param type whether episodes stand alone or are heard in order
 * @param funding where listeners can give money
 * @param locked whether other hosts are asked not to take the feed over
 * @param persons who makes the show
 * @param medium what kind of feed it is (Podcasting 2.0, podcast:medium)
 * @param aiContent whether it is said that content is made by machines, absent for nothing said
 * @param editions the names of what is made beside the audio
 */
public record Publication(
    Optional<URI> base,
    Optional<String> guid,
    Optional<Owner> owner,
    boolean explicit,
    Optional<String> copyright,
    Optional<License> license,
    Type type,
    Optional<Funding> funding,
    boolean locked,
    List<Person> persons,
    String medium,
    Optional<Boolean> aiContent,
    List<String> editions) {
  /** The names that editions can have, in the order in which they are made. */
  public static final List<String> EDITIONS =
      List.of("chapters", "script", "vtt", "srt", "json", "html", "notes", "page");

  /** The media that a feed can be of (Podcasting 2.0, podcast:medium). */
  public static final List<String> MEDIA =
      List.of(
          "podcast",
          "audiobook",
          "blog",
          "course",
          "film",
          "music",
          "newsletter",
          "publisher",
          "video");

  /** A private show of which nothing is known, with every edition. */
  public static final Publication DEFAULT =
      new Publication(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          Type.EPISODIC,
          Optional.empty(),
          true,
          List.of(),
          "podcast",
          Optional.empty(),
          EDITIONS);

  /** Whether episodes stand alone or are heard in order. */
  public enum Type {
    /** Each stands alone; the newest is offered first. */
    EPISODIC,
    /** They are heard in order. */
    SERIAL
  }

  /** Whom a directory writes to. */
  public record Owner(String name, String email) {}

  /** A licence by its short name, such as {@code cc-by-4.0}, and where its text is. */
  public record License(String name, Optional<URI> link) {}

  /** Where listeners can give money, and the words on the button. */
  public record Funding(URI link, String words) {}

  /**
   * Someone who makes the show (Podcasting 2.0, podcast:person).
   *
   * @param role what they do, in lower case, such as {@code host}
   * @param group the department they do it in, in lower case, such as {@code cast}
   * @param link a page about them
   * @param picture a picture of them
   */
  public record Person(
      String name, String role, String group, Optional<URI> link, Optional<URI> picture) {}

  public Publication {
    persons = List.copyOf(persons);
    editions = List.copyOf(editions);
    if (base.filter(address -> !WebAddress.isBase(address)).isPresent()) {
      throw new IllegalArgumentException("not a base address: " + base.get());
    }
  }

  /** The same under another address. */
  public Publication withBase(URI address) {
    return new Publication(
        Optional.of(address),
        guid,
        owner,
        explicit,
        copyright,
        license,
        type,
        funding,
        locked,
        persons,
        medium,
        aiContent,
        editions);
  }

  /** The same with other editions. */
  public Publication withEditions(List<String> names) {
    return new Publication(
        base, guid, owner, explicit, copyright, license, type, funding, locked, persons, medium,
        aiContent, names);
  }
}
