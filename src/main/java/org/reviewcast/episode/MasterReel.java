package org.reviewcast.episode;

import java.util.Optional;
import org.reviewcast.recording.Recording;

/**
 * A reel as it was mastered.
 *
 * @param reel the reel
 * @param key what it is kept under
 * @param raw what was heard of it before
 * @param level what was measured after
 * @param fileFrame the frame at which it begins in the master's file, or −1 if it is not there,
 *     since it was kept in its coded form
 * @param kept its coded form, if it was kept
 */
record MasterReel(
    Recording.Reel reel,
    ReelKey key,
    Level raw,
    MasterLevel level,
    long fileFrame,
    Optional<KeptReel> kept) {}
