package org.zhishou.service.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhishou.service.exchange.workbook.Datum.Point;

class DatumTest {
  @Test
  void thereAndBackIsTheSamePlaceToACentimetre() {
    var random = new Random(1);
    for (var count = 0; count < 2000; count++) {
      var point = new Point(18 + random.nextDouble() * 35, 74 + random.nextDouble() * 60);
      for (var datum : Datum.values()) {
        assertThat(datum.toWgs84(datum.fromWgs84(point)).metresTo(point))
            .as(datum + " " + point)
            .isLessThan(0.01);
      }
    }
  }

  @Test
  void mapsAreSomeHundredMetresOff() {
    var random = new Random(2);
    for (var count = 0; count < 500; count++) {
      var point = new Point(22 + random.nextDouble() * 20, 100 + random.nextDouble() * 20);
      assertThat(Datum.GCJ02.fromWgs84(point).metresTo(point)).isBetween(50.0, 1000.0);
      assertThat(Datum.BD09.fromWgs84(point).metresTo(Datum.GCJ02.fromWgs84(point)))
          .isBetween(400.0, 1800.0);
    }
  }

  /** 天安门, as published by the makers of maps: 39.908823, 116.397470 (GCJ-02). */
  @Test
  void aKnownPlaceIsWhereItIs() {
    var wgs84 = Datum.GCJ02.toWgs84(new Point(39.908823, 116.397470));
    assertThat(wgs84.metresTo(new Point(39.907419, 116.391229))).isLessThan(20);
  }

  @Test
  void itIsCalledByManyNames() {
    assertThat(Datum.named("gcj-02")).contains(Datum.GCJ02);
    assertThat(Datum.named("百度")).contains(Datum.BD09);
    assertThat(Datum.named("北京54")).isEmpty();
  }
}
