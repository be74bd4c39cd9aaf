package org.reviewcast.publish.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.reviewcast.review.Mark;
import org.reviewcast.review.Prose;

/**
 * Writes a Prose with its marks, and each line that was said in an element of its own: {@code <span
 * class="s" id="s7">}. Marks that cross from line to line, or each other, are written again in each
 * stretch, so that elements always nest.
 */
final class ProseHtml {
  private final PageState page;

  ProseHtml(PageState page) {
    this.page = page;
  }

  /** Something that is open over a stretch of text. */
  private record Layer(int start, int end, String tag, Optional<Address> address, int element) {
    boolean covers(int at) {
      return start <= at && at < end;
    }
  }

  /** Writes a Prose, its lines marked. */
  void write(Html html, Prose prose) throws IOException {
    List<Layer> layers = new ArrayList<>();
    for (SpokenLines.Found line : page.lines().in(prose)) {
      int element = page.nextElement();
      page.timings().add(line.startFrame(), element, line.words(line.start()));
      layers.add(new Layer(line.start(), line.end(), "span", Optional.empty(), element));
    }
    write(html, prose, layers);
  }

  /** Writes a Prose whose lines are marked elsewhere, or not at all. */
  void writePlain(Html html, Prose prose) throws IOException {
    write(html, prose, new ArrayList<>());
  }

  private void write(Html html, Prose prose, List<Layer> layers) throws IOException {
    List<Mark> points = new ArrayList<>();
    for (Mark mark : prose.marks()) {
      if (mark.start() == mark.end()) {
        points.add(mark);
      } else {
        layer(mark).ifPresent(layers::add);
      }
    }
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, prose.text().length()));
    for (Layer layer : layers) {
      cuts.add(layer.start());
      cuts.add(layer.end());
    }
    points.forEach(point -> cuts.add(point.start()));
    // By start, so that those that cover a stretch are near each other; lines stay outermost.
    List<Layer> byStart = new ArrayList<>(layers);
    byStart.sort((a, b) -> Integer.compare(a.start(), b.start()));
    List<Layer> reached = new ArrayList<>();
    List<Layer> open = new ArrayList<>();
    int next = 0;
    int nextPoint = 0;
    for (int at : cuts) {
      reached.removeIf(layer -> layer.end() <= at);
      while (next < byStart.size() && byStart.get(next).start() <= at) {
        reached.add(byStart.get(next++));
      }
      List<Layer> wanted = wanted(reached, at);
      int kept = 0;
      while (kept < Math.min(open.size(), wanted.size()) && open.get(kept) == wanted.get(kept)) {
        kept++;
      }
      for (int i = open.size() - 1; i >= kept; i--) {
        html.markup("</" + open.get(i).tag() + ">");
      }
      while (nextPoint < points.size() && points.get(nextPoint).start() <= at) {
        point(html, prose, points.get(nextPoint++));
      }
      for (Layer layer : wanted.subList(kept, wanted.size())) {
        open(html, layer);
      }
      open = wanted;
      Integer end = cuts.higher(at);
      if (end != null) {
        html.text(prose.text(), at, end);
      }
    }
  }

  private static List<Layer> wanted(List<Layer> reached, int at) {
    List<Layer> wanted = new ArrayList<>();
    boolean linked = false;
    for (Layer layer : reached) {
      boolean link = layer.address().isPresent();
      if (layer.covers(at) && !(link && linked)) {
        // A line goes before the marks that are already open where it begins.
        wanted.add(layer.element() > 0 ? 0 : wanted.size(), layer);
        linked |= link;
      }
    }
    return wanted;
  }

  private static Optional<Layer> layer(Mark mark) {
    if (mark instanceof Mark.Link link) {
      return Address.ofLink(link.address()).map(address -> layer(mark, "a", Optional.of(address)));
    } else if (mark instanceof Mark.Emphasis) {
      return Optional.of(layer(mark, "em", Optional.empty()));
    } else if (mark instanceof Mark.Strong) {
      return Optional.of(layer(mark, "strong", Optional.empty()));
    } else if (mark instanceof Mark.Struck) {
      return Optional.of(layer(mark, "del", Optional.empty()));
    } else if (mark instanceof Mark.Monospace) {
      return Optional.of(layer(mark, "code", Optional.empty()));
    }
    return Optional.empty();
  }

  private static Layer layer(Mark mark, String tag, Optional<Address> address) {
    return new Layer(mark.start(), mark.end(), tag, address, 0);
  }

  private void open(Html html, Layer layer) throws IOException {
    html.markup("<").markup(layer.tag());
    if (layer.element() > 0) {
      html.markup(" class=\"s\" id=\"s" + layer.element() + "\"");
    }
    if (layer.address().isPresent()) {
      html.attribute("href", layer.address().get().text());
      html.attribute("rel", "noreferrer");
    }
    html.markup(">");
  }

  private void point(Html html, Prose prose, Mark mark) throws IOException {
    if (mark instanceof Mark.Image image) {
      image(html, prose, image);
    } else if (mark instanceof Mark.FootnoteReference reference) {
      page.footnotes().reference(html, reference.label());
    }
  }

  private void image(Html html, Prose prose, Mark.Image image) throws IOException {
    Optional<Address> address = page.pictures().address(image.address());
    String alternative = image.alternative().strip();
    int element = 0;
    Optional<org.reviewcast.recording.Recording.Said> said =
        page.lines().image(prose.placeAt(image.at()));
    if (said.isPresent()) {
      element = page.nextElement();
      page.timings().add(said.get().startFrame(), element, List.of());
    }
    String id = element == 0 ? "" : " id=\"s" + element + "\"";
    if (address.isPresent()) {
      html.markup("<img class=\"s\"" + id).attribute("src", address.get().text());
      html.attribute("alt", alternative);
      html.markup(" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\">");
    } else if (!alternative.isEmpty()) {
      html.markup("<small class=\"s\" data-aside" + id + ">[")
          .text(alternative)
          .markup("]</small>");
    }
  }
}
