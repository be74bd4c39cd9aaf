package org.reviewcast.publish.transcript;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import org.reviewcast.publish.Edition;

/**
 * The transcript as JSON with a segment for each word (Podcasting 2.0, transcript formats, JSON):
 * {@code {version, segments: [{speaker, startTime, endTime, body}]}}, times in seconds.
 */
public final class JsonEdition implements Edition {
  /** The name of its file. */
  public static final String FILE_NAME = "transcript.json";

  @Override
  public String name() {
    return "json";
  }

  @Override
  public Made write(Material material, Path folder) throws IOException {
    try (JsonGenerator json =
        new JsonFactory().createGenerator(folder.resolve(FILE_NAME).toFile(), JsonEncoding.UTF8)) {
      write(Transcript.of(material), json);
    }
    return Made.file(FILE_NAME);
  }

  static void write(Transcript transcript, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("version", "1.0.0");
    json.writeArrayFieldStart("segments");
    for (Passage passage : transcript.passages()) {
      for (Passage.Word word : passage.words()) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("speaker", passage.speaker());
        json.writeNumberField("startTime", word.startMs() / 1000.0);
        json.writeNumberField("endTime", word.endMs() / 1000.0);
        json.writeStringField("body", word.text());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
