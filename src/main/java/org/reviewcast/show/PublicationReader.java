package org.reviewcast.show;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reviewcast.show.Publication.Funding;
import org.reviewcast.show.Publication.License;
import org.reviewcast.show.Publication.Owner;
import org.reviewcast.show.Publication.Person;

/** Reads what a show's settings say of its feed. */
final class PublicationReader {
  /** The settings that are read here. */
  static final List<String> KEYS =
      List.of(
          "base",
          "guid",
          "owner",
          "explicit",
          "copyright",
          "license",
          "type",
          "funding",
          "locked",
          "persons",
          "medium",
          "ai-content",
          "editions");

  private static final String ADDRESS = "an address that begins with https:// or http://";

  private PublicationReader() {}

  static Publication read(Settings settings) throws SettingsException {
    Publication usual = Publication.DEFAULT;
    return new Publication(
        base(settings),
        guid(settings),
        owner(settings),
        settings.flag("explicit").orElse(usual.explicit()),
        settings.line("copyright"),
        license(settings),
        type(settings).orElse(usual.type()),
        funding(settings),
        settings.flag("locked").orElse(usual.locked()),
        persons(settings),
        oneOf(settings, "medium", Publication.MEDIA).orElse(usual.medium()),
        settings.flag("ai-content"),
        editions(settings).orElse(usual.editions()));
  }

  /** The http or https address at a key. */
  static Optional<URI> address(Settings settings, String key) throws SettingsException {
    Optional<String> text = settings.line(key);
    Optional<URI> address = text.flatMap(WebAddress::of);
    if (text.isPresent() && address.isEmpty()) {
      throw settings.wrong(key, ADDRESS);
    }
    return address;
  }

  private static Optional<URI> base(Settings settings) throws SettingsException {
    Optional<String> text = settings.line("base");
    Optional<URI> base = text.flatMap(WebAddress::base);
    if (text.isPresent() && base.isEmpty()) {
      throw settings.wrong(
          "base", "the address of a folder, such as https://example.org/podcast/, without ? and #");
    }
    return base;
  }

  private static Optional<String> guid(Settings settings) throws SettingsException {
    Optional<String> guid = settings.line("guid").map(text -> text.toLowerCase(Locale.ROOT));
    if (guid.filter(g -> !g.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")).isPresent()) {
      throw settings.wrong(
          "guid", "a UUID such as 9b024349-ccf0-5f69-a609-6b82873eab3c, or is left out");
    }
    return guid;
  }

  private static Optional<Owner> owner(Settings settings) throws SettingsException {
    Settings owner = settings.group("owner");
    owner.allow(List.of("name", "email"));
    Optional<String> email = owner.line("email");
    if (email.filter(text -> !WebAddress.isMail(text)).isPresent()) {
      throw owner.wrong("email", "an e-mail address such as clara@example.org");
    }
    Optional<String> name = owner.line("name").or(() -> email);
    if (name.isPresent() && email.isEmpty()) {
      throw settings.wrong("owner", "a name and an email; the email is missing");
    }
    return email.map(address -> new Owner(name.get(), address));
  }

  private static Optional<License> license(Settings settings) throws SettingsException {
    if (settings.isGroup("license")) {
      Settings license = settings.group("license");
      license.allow(List.of("name", "link"));
      Optional<URI> link = address(license, "link");
      return license.line("name").map(name -> new License(name, link));
    }
    return settings.line("license").map(name -> new License(name, Optional.empty()));
  }

  private static Optional<Publication.Type> type(Settings settings) throws SettingsException {
    List<String> names =
        Arrays.stream(Publication.Type.values())
            .map(type -> type.name().toLowerCase(Locale.ROOT))
            .toList();
    return oneOf(settings, "type", names)
        .map(name -> Publication.Type.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  private static Optional<Funding> funding(Settings settings) throws SettingsException {
    if (!settings.isGroup("funding")) {
      return address(settings, "funding").map(link -> new Funding(link, "Support the show"));
    }
    Settings funding = settings.group("funding");
    funding.allow(List.of("link", "words"));
    Optional<URI> link = address(funding, "link");
    if (link.isEmpty()) {
      throw settings.wrong("funding", "an address, or a link and words");
    }
    String words = funding.line("words").orElse("Support the show");
    return link.map(to -> new Funding(to, words));
  }

  private static List<Person> persons(Settings settings) throws SettingsException {
    List<Person> persons = new ArrayList<>();
    for (Settings person : settings.groups("persons", "name")) {
      person.allow(List.of("name", "role", "group", "link", "picture"));
      Optional<String> name = person.line("name");
      if (name.isEmpty()) {
        throw settings.wrong("persons", "a list of names, or of a name with role and link each");
      }
      persons.add(
          new Person(
              name.get(),
              person.line("role").orElse("host").toLowerCase(Locale.ROOT),
              person.line("group").orElse("cast").toLowerCase(Locale.ROOT),
              address(person, "link"),
              address(person, "picture")));
    }
    return persons;
  }

  private static Optional<List<String>> editions(Settings settings) throws SettingsException {
    Optional<List<String>> names = settings.list("editions");
    if (names.isPresent() && names.get().equals(List.of("none"))) {
      return Optional.of(List.of());
    }
    for (String name : names.orElse(List.of())) {
      if (!Publication.EDITIONS.contains(name)) {
        throw settings.wrong(
            "editions",
            "a list of "
                + String.join(", ", Publication.EDITIONS)
                + "; there is none called "
                + name
                + ". "
                + Nearest.suggestion(name, Publication.EDITIONS));
      }
    }
    return names.map(list -> list.stream().distinct().toList());
  }

  private static Optional<String> oneOf(Settings settings, String key, List<String> known)
      throws SettingsException {
    Optional<String> text = settings.line(key).map(t -> t.toLowerCase(Locale.ROOT));
    if (text.filter(t -> !known.contains(t)).isPresent()) {
      throw settings.wrong(
          key, String.join(" or ", known) + ". " + Nearest.suggestion(text.get(), known));
    }
    return text;
  }
}
