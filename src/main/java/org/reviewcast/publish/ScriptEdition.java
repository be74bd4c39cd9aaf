package org.reviewcast.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reviewcast.script.ScriptJson;

/** The script as it was recorded, for programs. */
public final class ScriptEdition implements Edition {
  private static final String FILE_NAME = "script.json";

  @Override
  public String name() {
    return "script";
  }

  @Override
  public Made write(Material material, Path folder) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE_NAME)))) {
      ScriptJson.write(material.script(), out);
    }
    return Made.file(FILE_NAME);
  }
}
