package org.reviewcast.publish;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Path;
import org.reviewcast.episode.ChapterMark;

/** Chapters for podcast players (Podcasting 2.0, JSON Chapters Format 1.2.0). */
public final class ChaptersJson implements Edition {
  /** The name of its file. */
  public static final String FILE_NAME = "chapters.json";

  @Override
  public String name() {
    return "chapters";
  }

  @Override
  public Made write(Material material, Path folder) throws IOException {
    try (JsonGenerator json =
        new JsonFactory().createGenerator(folder.resolve(FILE_NAME).toFile(), JsonEncoding.UTF8)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("version", "1.2.0");
      json.writeStringField("title", material.episode().tags().title());
      json.writeArrayFieldStart("chapters");
      for (ChapterMark chapter : material.episode().chapters()) {
        json.writeStartObject();
        seconds(json, "startTime", chapter.startMs());
        seconds(json, "endTime", chapter.endMs());
        json.writeStringField("title", chapter.title());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return Made.file(FILE_NAME);
  }

  // Starts are whole seconds and written so: some players read no others.
  private static void seconds(JsonGenerator json, String name, long ms) throws IOException {
    if (ms % 1000 == 0) {
      json.writeNumberField(name, ms / 1000);
    } else {
      json.writeNumberField(name, ms / 1000.0);
    }
  }
}
