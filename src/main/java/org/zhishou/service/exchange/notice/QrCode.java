package org.zhishou.service.exchange.notice;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a QR code (GB/T 18284), a picture of black and white squares. */
final class QrCode {
  private static final int PIXELS_A_SQUARE = 8;
  private static final int WHITE = 0xFFFFFF;
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.M,
          EncodeHintType.MARGIN,
          0,
          EncodeHintType.CHARACTER_SET,
          "UTF-8");

  private QrCode() {}

  static byte[] png(String address) {
    try {
      var squares = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(image(squares), "png", bytes);
      return bytes.toByteArray();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("No QR code holds " + address, tooLong);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static String dataAddress(String address) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(address));
  }

  private static BufferedImage image(BitMatrix squares) {
    var size = squares.getWidth() * PIXELS_A_SQUARE;
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    for (var x = 0; x < size; x++) {
      for (var y = 0; y < size; y++) {
        image.setRGB(x, y, squares.get(x / PIXELS_A_SQUARE, y / PIXELS_A_SQUARE) ? 0 : WHITE);
      }
    }
    return image;
  }
}
