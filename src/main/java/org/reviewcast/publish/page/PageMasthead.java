package org.reviewcast.publish.page;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.reviewcast.publish.Edition.Material;
import org.reviewcast.review.Metadata;
import org.reviewcast.review.Work;

/** What stands under the title of a page: the work, who wrote when, the rating and the summary. */
final class PageMasthead {
  private final Material material;

  PageMasthead(Material material) {
    this.material = material;
  }

  void write(Html html) throws IOException {
    Metadata metadata = material.review().metadata();
    work(html, metadata.work());
    html.markup("<p class=\"byline\">");
    Optional<String> author = material.episode().tags().artist();
    if (author.isPresent()) {
      html.markup("<span>").element("bdi", author.get()).markup("</span>");
    }
    if (metadata.date().isPresent()) {
      html.markup("<time").attribute("datetime", metadata.date().get().toLocalDate().toString());
      html.markup(">").text(date(metadata)).markup("</time>");
    }
    html.element("span", Clock.inWords(material.episode().lengthMs())).markup("</p>\n");
    if (metadata.rating().isPresent()) {
      rating(html, metadata.rating().get());
    }
    if (metadata.summary().isPresent()) {
      html.markup("<p class=\"summary\">").text(metadata.summary().get()).markup("</p>\n");
    }
  }

  private static void work(Html html, Work work) throws IOException {
    String kind = work.kind().noun().substring(0, 1).toUpperCase(Locale.ROOT)
        + work.kind().noun().substring(1);
    if (work.title().isEmpty() && work.creator().isEmpty()) {
      return;
    }
    html.markup("<p class=\"work\"><span class=\"kind\">").text(kind).markup("</span> ");
    if (work.title().isPresent()) {
      html.markup("<cite><bdi>").text(work.title().get()).markup("</bdi></cite>");
    }
    if (work.creator().isPresent()) {
      html.text(" " + work.kind().role() + " ").element("bdi", work.creator().get());
    }
    if (work.year().isPresent()) {
      html.text(", " + work.year().getAsInt());
    }
    html.markup("</p>\n");
  }

  private static void rating(Html html, String written) throws IOException {
    Optional<Rating> rating = Rating.of(written);
    html.markup("<p class=\"rating\">");
    if (rating.isPresent() && written.chars().anyMatch(c -> c == '★' || c == '⭐')) {
      String said = rating.get().value().toPlainString() + " of " + rating.get().best();
      html.markup("<span role=\"img\"").attribute("aria-label", "Rating: " + said);
      html.markup(">").text(written).markup("</span>");
    } else {
      html.markup("<span class=\"label\">Rating</span> ").element("bdi", written);
    }
    html.markup("</p>\n");
  }

  private static String date(Metadata metadata) {
    Locale language = metadata.language();
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language)
        .format(metadata.date().orElseThrow());
  }
}
