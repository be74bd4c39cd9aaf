/**
 * Reviewcast: a written review in, a podcast episode out. This page is the map of the house.
 *
 * <pre>
 *  written review ──read──▶ Review ──write──▶ Script ──record──▶ Recording ──master──▶ Episode ──publish──▶ editions
 * </pre>
 *
 * <p>Five nouns and one verb between each pair. A stage takes the noun before it, returns the noun
 * after it, and knows nothing of the stages further on. A package may use those above it in this
 * list and never those below it; a test holds the list.
 *
 * <ol>
 *   <li>{@code audio}: PCM, WAV, loudness, and the one door to ffmpeg
 *   <li>{@code review}: the Review and the readers that make one: Markdown and plain text here; web
 *       pages, EPUB books, Word documents and exports of many reviews in packages of their own
 *       inside it
 *   <li>{@code show}: the settings of the podcast, from {@code reviewcast.yaml} and defaults
 *   <li>{@code voice}: narrators, the {@code SpeechEngine} door, and the Take that comes out of it
 *   <li>{@code voice.lexicon}: how names are pronounced, and the files and notations that say so
 *   <li>{@code voice.freetts}: the embedded engine, the only package that touches FreeTTS
 *   <li>{@code spoken}: how written words are read aloud
 *   <li>{@code script}: the Script: chapters of lines and pauses, and how they are planned
 *   <li>{@code script.titles}: short titles for stretches of a review, from its own words
 *   <li>{@code script.chapters}: where chapters begin in a text without headings
 *   <li>{@code check}: what a writer should look at before a review is recorded
 *   <li>{@code recording}: the Recording on one timeline, in reels; the narrator, and the store of
 *       takes
 *   <li>{@code episode}: mastering and encoding by reels, chapters, tags and the cover
 *   <li>{@code publish}: editions made from an Episode for players and readers, its page among them
 *   <li>{@code publish.transcript}: captions and transcripts, to the word
 *   <li>{@code publish.feed}: the show's feed, and show notes
 *   <li>this package: {@code Production}, the whole way in one method, and {@code Preproduction},
 *       the way up to the script
 *   <li>{@code serve}: the output folder over HTTP, the only package that touches Jetty
 *   <li>{@code deliver}: copies of the output folder elsewhere
 *   <li>{@code cli}: the command line; the only package that prints or exits
 * </ol>
 *
 * <p>Time inside is a count of frames at the recording's rate; durations and milliseconds appear
 * only where a file or a person needs them.
 */
package org.reviewcast;
