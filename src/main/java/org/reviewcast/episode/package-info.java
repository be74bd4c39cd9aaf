/**
 * What listeners download: mastering, encoding, tags and chapters; the Episode.
 *
 * <p>A recording is mastered reel by reel with one gain for all. The reels of an MP3 are encoded by
 * themselves and kept, so that a change costs its own reel; the other formats are encoded whole.
 */
package org.reviewcast.episode;
