package org.reviewcast.script;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.reviewcast.review.Place;

/**
 * A Script as JSON, for programs: {@code {title, …, chapters: [{title, …, cues: [{line: {written,
 * spoken, voice, at: {line, column}, …}} | {pause: {ms, why}}]}]}}.
 */
public final class ScriptJson {
  private ScriptJson() {}

  /**
   * Writes a script, and leaves the stream open.
   *
   * @throws IOException if the stream cannot be written to
   */
  public static void write(Script script, OutputStream out) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      json.writeStringField("title", script.title());
      if (script.author().isPresent()) {
        json.writeStringField("author", script.author().get());
      }
      json.writeStringField("language", script.language().toLanguageTag());
      json.writeNumberField("wordsWritten", script.wordsWritten());
      json.writeArrayFieldStart("chapters");
      for (Chapter chapter : script.chapters()) {
        chapter(json, chapter);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("omissions");
      for (Omission omission : script.omissions()) {
        json.writeStartObject();
        json.writeStringField("why", omission.why());
        json.writeNumberField("words", omission.words());
        if (omission.at().isPresent()) {
          place(json, omission.at().get());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void chapter(JsonGenerator json, Chapter chapter) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", chapter.title());
    json.writeBooleanField("found", chapter.found());
    json.writeArrayFieldStart("cues");
    for (Cue cue : chapter.cues()) {
      json.writeStartObject();
      if (cue instanceof Cue.Line line) {
        json.writeObjectFieldStart("line");
        json.writeStringField("role", line.role().name().toLowerCase(java.util.Locale.ROOT));
        json.writeStringField("written", line.written());
        json.writeStringField("spoken", line.spoken().toString());
        json.writeStringField("voice", line.voice());
        if (line.at().isPresent()) {
          place(json, line.at().get());
        }
        json.writeEndObject();
      } else if (cue instanceof Cue.Pause pause) {
        json.writeObjectFieldStart("pause");
        json.writeNumberField("ms", pause.ms());
        json.writeStringField("why", pause.why().key());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Place place) throws IOException {
    json.writeObjectFieldStart("at");
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeEndObject();
  }
}
