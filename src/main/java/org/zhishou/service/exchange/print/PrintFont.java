package org.zhishou.service.exchange.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The font that PDFs carry within them: Noto Sans SC (SIL Open Font License 1.1). */
enum PrintFont {
  REGULAR("Regular", 400),
  BOLD("Bold", 700);

  static final String FAMILY = "Noto Sans SC";

  private static final int CODE_POINTS = 0x110000;

  private final String resource;
  private final int weight;
  private SoftReference<byte @Nullable []> kept = new SoftReference<>(null);
  private @Nullable BitSet characters;

  PrintFont(String style, int weight) {
    resource = "/fonts/ttf/NotoSansSC/NotoSansSC-" + style + ".ttf";
    this.weight = weight;
  }

  int weight() {
    return weight;
  }

  /** The font file, without the radicals that a reader would copy in place of characters. */
  InputStream stream() {
    return new ByteArrayInputStream(bytes());
  }

  private synchronized byte[] bytes() {
    var bytes = kept.get();
    if (bytes == null) {
      try (var in = PrintFont.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException("No font at " + resource);
        }
        bytes = CharacterMap.withoutRadicals(in.readAllBytes());
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      kept = new SoftReference<>(bytes);
    }
    return bytes;
  }

  /** Whether the font has a shape for the character; line ends and blanks need none. */
  boolean has(int codePoint) {
    return Character.isWhitespace(codePoint) || characters().get(codePoint);
  }

  private synchronized BitSet characters() {
    if (characters == null) {
      characters = read();
    }
    return characters;
  }

  private BitSet read() {
    var found = new BitSet(CODE_POINTS);
    try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes()))) {
      var lookup = font.getUnicodeCmapLookup();
      for (var point = 0; point < CODE_POINTS; point++) {
        if (lookup.getGlyphId(point) != 0) {
          found.set(point);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found;
  }
}
