package org.reviewcast.check;

import java.util.Optional;

/**
 * An unknown word and how the voice will say it.
 *
 * @param word the word
 * @param respelling as a newspaper would print it, {@code kah-rah-GOO-lee-un}; empty where the
 *     engine does not tell
 */
public record CheckedWord(UnknownWord word, Optional<String> respelling) {}
