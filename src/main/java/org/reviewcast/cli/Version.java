package org.reviewcast.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine;

/** The version as the build knows it. */
final class Version implements CommandLine.IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/org/reviewcast/build.properties")) {
      build.load(in);
    }
    String java = System.getProperty("java.version");
    return new String[] {
      "reviewcast " + build.getProperty("version"),
      "Java " + java + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch"),
      "Free software under GPL-3.0-or-later, without any warranty."
    };
  }
}
