package org.reviewcast.publish.page;

import java.util.Optional;

/**
 * Where a page and the files beside it are: under the show's base address, or relative to the page
 * where the show has none.
 *
 * @param page the address of the page's folder with a slash at its end, absent where nobody knows
 */
record PageAddresses(Optional<String> page) {
  /** The address of a file in the page's folder, or in the one above. */
  String of(String name) {
    if (page.isEmpty()) {
      return name;
    }
    String folder = page.get();
    if (!name.startsWith("../")) {
      return folder + name;
    }
    int above = folder.lastIndexOf('/', folder.length() - 2);
    return folder.substring(0, above + 1) + name.substring(3);
  }
}
