/**
 * How names and words are pronounced: lexicons, the files they stand in, and the notations that
 * people write a pronunciation in.
 */
package org.reviewcast.voice.lexicon;
