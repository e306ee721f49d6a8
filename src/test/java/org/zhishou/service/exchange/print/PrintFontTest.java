package org.zhishou.service.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintFontTest {
  @Test
  void theFontKnowsWhatItLacks() {
    assertThat(PrintFont.REGULAR.has('生')).isTrue();
    assertThat(PrintFont.BOLD.has('䶮')).isTrue();
    assertThat(PrintFont.REGULAR.has(0x20BB7)).isFalse();
  }
}
