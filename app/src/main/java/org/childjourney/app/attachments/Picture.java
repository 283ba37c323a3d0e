package org.childjourney.app.attachments;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// A picture as points, row by row, each as ARGB.
record Picture(int width, int height, int[] points) {

    /// More is not seen in a window, and not every screen can show it.
    private static final int LONGEST_SIDE = 2_000;

    static Picture of(BufferedImage image) {
        return new Picture(
                image.getWidth(),
                image.getHeight(),
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }

    /// The picture, made smaller where it is larger than a window.
    static Picture ofAtMost(BufferedImage image) {
        int longer = Math.max(image.getWidth(), image.getHeight());
        if (longer <= LONGEST_SIDE) {
            return of(image);
        }
        int width = Math.max(1, Math.toIntExact((long) image.getWidth() * LONGEST_SIDE / longer));
        int height = Math.max(1, Math.toIntExact((long) image.getHeight() * LONGEST_SIDE / longer));
        var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = smaller.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return of(smaller);
    }
}
