r"""Makes the two typefaces of the cover from the variable fonts of Inter (SIL Open Font License 1.1).

    apt-get install python3-fonttools fonts-inter-variable
    python3 src/test/resources/episode/make-typefaces.py \
        /usr/share/fonts/truetype/inter-vf src/main/resources/org/reviewcast/episode/cover

Each is one weight cut down to the letters of the Latin, Greek and Cyrillic scripts, with every
outline written out (no glyph refers to another) and the kerning of its commonest letters put from
GPOS into a plain kern table: org.reviewcast.episode.cover.Typeface reads no more than that.
"""

import sys

from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0
from fontTools.varLib import instancer

RANGES = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x192), (0x1A0, 0x1B0), (0x1C4, 0x1DC), (0x1E6, 0x233),
    (0x259, 0x259), (0x2BB, 0x2BC), (0x370, 0x3FF), (0x400, 0x52F), (0x1E02, 0x1E9E),
    (0x1EA0, 0x1EF9), (0x2010, 0x2027), (0x2030, 0x203A), (0x2044, 0x2044), (0x2070, 0x208E),
    (0x20A0, 0x20BF), (0x2113, 0x2122), (0x2150, 0x215E), (0x2190, 0x2193), (0x2212, 0x221E),
    (0x2248, 0x2265), (0x25A0, 0x25CF), (0x2605, 0x2606), (0x2660, 0x2667), (0x2713, 0x2717),
]
KERNED = [(0x21, 0x7E), (0xC0, 0xFF), (0x391, 0x3C9), (0x410, 0x44F), (0x2013, 0x2026)]
LEAST_KERN_PER_MILLE = 8
TYPEFACES = [
    ("InterDisplay-roman.var.ttf", 800, "title.ttf"),
    ("Inter-roman.var.ttf", 600, "text.ttf"),
]


def within(ranges):
    return {point for first, last in ranges for point in range(first, last + 1)}


def kerning(font, glyphs):
    """The horizontal kerning of every pair of the glyphs; the first lookup that has one counts."""
    gpos = font["GPOS"].table
    indices = sorted({
        index
        for record in gpos.FeatureList.FeatureRecord if record.FeatureTag == "kern"
        for index in record.Feature.LookupListIndex
    })
    pairs = {}
    for index in indices:
        lookup_pairs = {}
        for table in gpos.LookupList.Lookup[index].SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType != 2:
                continue
            for number, first in enumerate(table.Coverage.glyphs):
                if first not in glyphs:
                    continue
                if table.Format == 1:
                    values = {
                        record.SecondGlyph: record.Value1
                        for record in table.PairSet[number].PairValueRecord
                    }
                else:
                    row = table.Class1Record[table.ClassDef1.classDefs.get(first, 0)].Class2Record
                    values = {
                        second: row[table.ClassDef2.classDefs.get(second, 0)].Value1
                        for second in glyphs
                    }
                for second, value in values.items():
                    if second in glyphs and (first, second) not in lookup_pairs:
                        lookup_pairs[first, second] = getattr(value, "XAdvance", 0) or 0
        for pair, value in lookup_pairs.items():
            pairs.setdefault(pair, value)
    least = font["head"].unitsPerEm * LEAST_KERN_PER_MILLE / 1000
    return {pair: value for pair, value in pairs.items() if abs(value) >= least}


def make(source, weight, target):
    font = instancer.instantiateVariableFont(TTFont(source), {"wght": weight})
    cmap = font.getBestCmap()
    pairs = kerning(font, {cmap[point] for point in within(KERNED) if point in cmap})

    outlines = {}
    glyph_set = font.getGlyphSet()
    for name in font.getGlyphOrder():
        if font["glyf"][name].isComposite():
            recording = DecomposingRecordingPen(glyph_set)
            glyph_set[name].draw(recording)
            pen = TTGlyphPen(None)
            recording.replay(pen)
            outlines[name] = pen.glyph()
    for name, outline in outlines.items():
        font["glyf"][name] = outline

    options = subset.Options(
        hinting=False, layout_features=[], glyph_names=False, notdef_outline=True,
        name_IDs=[0, 1, 2, 5, 13, 14], legacy_kern=True,
        drop_tables=["GPOS", "GSUB", "GDEF", "DSIG", "STAT", "HVAR", "OS/2"],
    )
    table = KernTable_format_0(apple=False)
    table.coverage, table.tupleIndex, table.kernTable = 1, None, pairs
    font["kern"] = newTable("kern")
    font["kern"].version, font["kern"].kernTables = 0, [table]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=within(RANGES))
    subsetter.subset(font)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(target)
    kept = font["kern"].kernTables[0].kernTable
    print(target, len(font.getGlyphOrder()), "glyphs,", len(kept), "pairs")


for file, weight, target in TYPEFACES:
    make(sys.argv[1] + "/" + file, weight, sys.argv[2] + "/" + target)
