package org.zhishou.service.exchange.print;

import java.nio.ByteBuffer;

/**
 * The table {@code cmap} of a TrueType font (OpenType 1.9, "cmap"), edited in place.
 *
 * <p>Noto maps the CJK and Kangxi radicals to the glyphs of the characters that look alike. In a
 * PDF the way back from glyph to character is then ambiguous, and copied text has ⽣ for 生. Without
 * the radicals each glyph has its character again.
 */
final class CharacterMap {
  private static final int FIRST_RADICAL = 0x2E80;
  private static final int LAST_RADICAL = 0x2FDF;

  private static final int TABLE_RECORDS = 12;
  private static final int TABLE_RECORD = 16;
  private static final int ENCODING_RECORDS = 4;
  private static final int ENCODING_RECORD = 8;
  private static final int SEGMENTED = 12;
  private static final int GROUPS = 16;
  private static final int GROUP = 12;

  private CharacterMap() {}

  /**
   * @param font a TrueType file, which is changed and given back
   */
  static byte[] withoutRadicals(byte[] font) {
    var file = ByteBuffer.wrap(font);
    var tables = file.getShort(4);
    for (var index = 0; index < tables; index++) {
      var table = TABLE_RECORDS + index * TABLE_RECORD;
      if (file.getInt(table) == ('c' << 24 | 'm' << 16 | 'a' << 8 | 'p')) {
        edit(file, file.getInt(table + 8));
      }
    }
    return font;
  }

  private static void edit(ByteBuffer file, int cmap) {
    var encodings = file.getShort(cmap + 2);
    for (var index = 0; index < encodings; index++) {
      var subtable = cmap + file.getInt(cmap + ENCODING_RECORDS + index * ENCODING_RECORD + 4);
      if (file.getShort(subtable) == SEGMENTED) {
        dropGroups(file, subtable);
      }
    }
  }

  /** Groups lie wholly within the radicals or outside: Noto breaks them at each block. */
  private static void dropGroups(ByteBuffer file, int subtable) {
    var groups = file.getInt(subtable + 12);
    var kept = 0;
    for (var index = 0; index < groups; index++) {
      var at = subtable + GROUPS + index * GROUP;
      var first = file.getInt(at);
      var last = file.getInt(at + 4);
      if (last < FIRST_RADICAL || first > LAST_RADICAL) {
        copy(file, at, subtable + GROUPS + kept++ * GROUP);
      } else if (first < FIRST_RADICAL || last > LAST_RADICAL) {
        throw new IllegalStateException(
            "A group of characters straddles the radicals: %x to %x".formatted(first, last));
      }
    }
    file.putInt(subtable + 4, GROUPS + kept * GROUP);
    file.putInt(subtable + 12, kept);
  }

  private static void copy(ByteBuffer file, int from, int to) {
    for (var offset = 0; offset < GROUP; offset += 4) {
      file.putInt(to + offset, file.getInt(from + offset));
    }
  }
}
