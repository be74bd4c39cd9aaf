// Reads a feed with other people's parsers, and holds what they say against the files; see
// scripts/check-feed.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const partytime = require('podcast-partytime');
const RssParser = require('rss-parser');
const { WebVTTParser } = require('webvtt-parser');

const output = process.argv[2];
const xml = readFileSync(join(output, 'feed.xml'), 'utf8');
let wrong = 0;
const check = (ok, what) => {
  if (!ok) {
    wrong++;
    console.error('wrong: ' + what);
  }
};
const text = (...path) => readFileSync(join(output, ...path), 'utf8');

const feed = await new RssParser({
  customFields: { item: [['psc:chapters', 'psc']] },
}).parseString(xml);
const party = partytime.parseFeed(xml, { allowMissingGuid: false });
check(party && !party.error, 'podcast-partytime cannot read the feed');
check(party.items.length === feed.items.length, 'the parsers count episodes differently');
const guids = new Set();
feed.items.forEach((item, i) => {
  const other = party.items[i];
  const name = item.title;
  guids.add(item.guid);
  check(item.guid && item.guid === other.guid, name + ': guid');
  check(!isNaN(new Date(item.pubDate)), name + ': pubDate ' + item.pubDate);
  check(item.enclosure && item.enclosure.url, name + ': enclosure');
  check(Number(item.enclosure.length) === other.enclosure.length, name + ': length');
  check(other.duration > 0, name + ': duration');
  check((other.podcastTranscripts || []).length > 0, name + ': podcast:transcript');
  const [folder, file] = decodeURI(item.enclosure.url).split('/').slice(-2);
  const bytes = statSync(join(output, folder, file)).size;
  check(bytes === Number(item.enclosure.length), name + ': length on disk');
  check(other.podcastChapters && other.podcastChapters.url, name + ': podcast:chapters');
  const chapters = JSON.parse(text(folder, 'chapters.json')).chapters;
  const seconds = (start) => start.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  const podlove = (item.psc?.['psc:chapter'] ?? []).map((chapter) => seconds(chapter.$.start));
  check(JSON.stringify(podlove) === JSON.stringify(chapters.map((c) => c.startTime)),
    name + ': chapters in the feed and beside it');
  if (existsSync(join(output, folder, 'transcript.vtt'))) {
    const read = new WebVTTParser().parse(text(folder, 'transcript.vtt'), 'metadata/captions');
    read.errors.forEach((e) => check(false, name + ': captions, line ' + e.line + ': ' + e.message));
    check(read.cues.length > 0, name + ': no captions');
  }
});
check(guids.size === feed.items.length, 'guids are not one for each episode');
console.log(`${feed.title}: ${feed.items.length} episodes, ${wrong === 0 ? 'nothing' : wrong} wrong`);
process.exit(wrong === 0 ? 0 : 1);
