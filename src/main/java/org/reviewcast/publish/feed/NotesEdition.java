package org.reviewcast.publish.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reviewcast.publish.Edition;

/** The show notes as plain text, to be pasted where a host asks for a description. */
public final class NotesEdition implements Edition {
  /** The name of its file. */
  public static final String FILE_NAME = "show-notes.txt";

  @Override
  public String name() {
    return "notes";
  }

  @Override
  public Made write(Material material, Path folder) throws IOException {
    String summary = ShowNotes.summary(material.review().metadata(), material.script());
    Files.writeString(
        folder.resolve(FILE_NAME), ShowNotes.plain(summary, material.episode().chapters()) + "\n");
    return Made.file(FILE_NAME);
  }
}
