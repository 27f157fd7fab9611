package duizhang.read.image;

import java.awt.Composite;
import java.awt.CompositeContext;
import java.awt.RenderingHints;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Ink over print: each colour is darkened by the other, as on paper. */
final class Multiplied implements Composite, CompositeContext {
  private static final int WHITE = 255;

  @Override
  public CompositeContext createContext(ColorModel source, ColorModel destination, RenderingHints hints) {
    return this;
  }

  @Override
  public void dispose() {
    // Holds nothing.
  }

  @Override
  public void compose(Raster source, Raster destination, WritableRaster out) {
    int width = Math.min(source.getWidth(), destination.getWidth());
    int height = Math.min(source.getHeight(), destination.getHeight());
    int[] over = null;
    int[] under = null;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        over = source.getPixel(x + source.getMinX(), y + source.getMinY(), over);
        under = destination.getPixel(x + destination.getMinX(), y + destination.getMinY(), under);
        int[] mixed = under.clone();
        for (int band = 0; band < 3; band++) {
          mixed[band] = over[band] * under[band] / WHITE;
        }
        out.setPixel(x + out.getMinX(), y + out.getMinY(), mixed);
      }
    }
  }
}
