package org.reviewcast.publish.page;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.episode.ChapterMark;
import org.reviewcast.episode.Episode;
import org.reviewcast.publish.Edition;
import org.reviewcast.recording.Recording;
import org.reviewcast.recording.Recording.Said;
import org.reviewcast.script.Cue;

/**
 * The episode's page: the review as written, a player that follows it word by word, and what search
 * engines and other programs want to know. One file that asks for nothing from elsewhere but the
 * images that the review shows; it is of use without script and from a disk, too.
 */
public final class PageEdition implements Edition {
  /** The name of the file. */
  public static final String FILE_NAME = "index.html";

  /** The name by which a show asks for it. */
  @Override
  public String name() {
    return "page";
  }

  @Override
  public Made write(Material material, Path folder) throws IOException {
    Pictures pictures = Pictures.of(material.review(), material.file());
    try (BufferedWriter out =
        Files.newBufferedWriter(folder.resolve(FILE_NAME), StandardCharsets.UTF_8)) {
      PageTemplate.named("page.html").write(new Html(out), parts(material, pictures));
    }
    List<String> files = new ArrayList<>(List.of(FILE_NAME));
    files.addAll(pictures.copy(folder));
    return new Made(files, pictures.notices());
  }

  private static Map<String, Html.Part> parts(Material material, Pictures pictures) {
    Episode episode = material.episode();
    PageAssets assets = PageAssets.ofEpisode();
    PageAddresses addresses = new PageAddresses(material.address().map(URI::toString));
    PageState page = new PageState(material.review(), material.recording(), pictures);
    int title = greeting(material.recording(), page);
    BlockHtml blocks = new BlockHtml(page);
    Map<String, Html.Part> parts = new HashMap<>();
    parts.put("language", Html.of(material.review().metadata().language().toLanguageTag()));
    parts.put("direction", Html.of(Direction.of(material.review().metadata().language())));
    parts.put("policy", Html.of(assets.policy(pictures.origins())));
    parts.put("title", Html.of(episode.tags().title()));
    parts.put("show", Html.of(episode.tags().album().orElse("Reviews")));
    parts.put("head", new PageHead(material, addresses)::write);
    parts.put("data", new StructuredData(material.review(), episode, addresses)::write);
    parts.put("style", html -> html.markup(assets.style()));
    parts.put("script", html -> html.markup(assets.script()));
    parts.put("titleElement", html -> html.markup(title == 0 ? "" : " class=\"s\" id=\"s1\""));
    parts.put("masthead", new PageMasthead(material)::write);
    parts.put("audio", new AudioHtml(episode)::player);
    parts.put("downloads", new AudioHtml(episode)::downloads);
    parts.put("chapters", html -> chapters(html, episode));
    parts.put("seconds", html -> html.markup(Long.toString(episode.lengthMs() / 1000)));
    parts.put("length", Html.of(Clock.of(episode.lengthMs())));
    parts.put(
        "review",
        html -> {
          blocks.write(html, material.review());
          page.footnotes().write(html, blocks);
        });
    parts.put("credits", new AudioHtml(episode)::credits);
    parts.put("timings", page.timings()::write);
    return parts;
  }

  /** Times the opening words for the title, and the closing ones for nothing. */
  private static int greeting(Recording recording, PageState page) {
    Optional<Said> intro = first(recording, Cue.Role.INTRO);
    int title = 0;
    if (intro.isPresent()) {
      title = page.nextElement();
      page.timings().add(intro.get().startFrame(), title, List.of());
    }
    first(recording, Cue.Role.OUTRO)
        .ifPresent(outro -> page.timings().add(outro.startFrame(), LineTimings.NOWHERE, List.of()));
    return title;
  }

  private static Optional<Said> first(Recording recording, Cue.Role role) {
    return recording.parts().stream()
        .filter(Said.class::isInstance)
        .map(Said.class::cast)
        .filter(said -> said.line().role() == role)
        .findFirst();
  }

  private static void chapters(Html html, Episode episode) throws IOException {
    String audio = episode.files().get(0).path().getFileName().toString();
    for (ChapterMark chapter : episode.chapters()) {
      long second = chapter.startMs() / 1000;
      html.markup("<li><a").attribute("href", audio + "#t=" + second);
      html.attribute("data-start", Long.toString(second)).markup("><bdi>");
      html.text(chapter.title()).markup("</bdi><time>");
      html.text(Clock.of(chapter.startMs())).markup("</time></a></li>\n");
    }
  }
}
