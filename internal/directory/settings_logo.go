package directory

import (
	"bytes"
	"context"
	"encoding/base64"
	"image"
	"image/color"
	_ "image/jpeg" // logos come as JPEG too
	"image/png"

	"laurel/internal/apperr"
	"laurel/internal/viewer"
)

// A logo is shown small, at most twice as large on fine screens.
const (
	logoWidth, logoHeight = 480, 160
	largestLogo           = 2 << 20 // bytes of the file that is chosen
	mostLogoPixels        = 6000    // of its sides
)

// SetLogo keeps the department's logo: a PNG or JPEG picture, drawn anew as a PNG of at most
// 480 by 160 pixels, so that nothing of the file is kept but its picture.
//
// INVALID for what is no such picture, is larger than 2 MB or has more than 6,000 pixels on a
// side. SVG is refused: it is a program as well as a picture.
func (s *Service) SetLogo(ctx context.Context, v viewer.Viewer, file []byte) error {
	if err := CanSetDepartment(v); err != nil {
		return err
	}
	drawn, err := drawLogo(file)
	if err != nil {
		return err
	}
	return s.keepLogo(ctx, v, base64.StdEncoding.EncodeToString(drawn), "settings.logo_changed")
}

// RemoveLogo shows the department's name alone again.
func (s *Service) RemoveLogo(ctx context.Context, v viewer.Viewer) error {
	return s.keepLogo(ctx, v, "", "settings.logo_removed")
}

func (s *Service) keepLogo(ctx context.Context, v viewer.Viewer, logo, action string) error {
	if err := CanSetDepartment(v); err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		set, err := s.settingsForUpdate(ctx)
		if err != nil || set.Logo == logo {
			return err
		}
		set.Logo = logo
		if err := s.saveLogo(ctx, logo); err != nil {
			return err
		}
		s.db.AfterCommit(ctx, func() { s.remember(&set) })
		return s.audit.Record(ctx, v, action, department)
	})
}

func drawLogo(file []byte) ([]byte, error) {
	if len(file) > largestLogo {
		return nil, apperr.NewInvalid("logo.too_large", "upload")
	}
	// The size is read before the picture: a small file can unfold to a huge one.
	config, format, err := image.DecodeConfig(bytes.NewReader(file))
	if err != nil || format != "png" && format != "jpeg" {
		return nil, apperr.NewInvalid("logo.no_picture", "upload")
	}
	if config.Width < 1 || config.Height < 1 || config.Width > mostLogoPixels || config.Height > mostLogoPixels {
		return nil, apperr.NewInvalid("logo.too_many_pixels", "upload")
	}
	picture, _, err := image.Decode(bytes.NewReader(file))
	if err != nil {
		return nil, apperr.NewInvalid("logo.no_picture", "upload")
	}
	var out bytes.Buffer
	err = (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, shrunk(picture))
	return out.Bytes(), err
}

// shrunk is a picture in the room a logo has. Each pixel is the mean of those it stands for.
func shrunk(p image.Image) image.Image {
	from := p.Bounds()
	w, h := from.Dx(), from.Dy()
	if w*logoHeight > h*logoWidth {
		if w > logoWidth {
			w, h = logoWidth, max(1, from.Dy()*logoWidth/from.Dx())
		}
	} else if h > logoHeight {
		w, h = max(1, from.Dx()*logoHeight/from.Dy()), logoHeight
	}
	out := image.NewNRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			x0, x1 := from.Min.X+x*from.Dx()/w, from.Min.X+max((x+1)*from.Dx()/w, x*from.Dx()/w+1)
			y0, y1 := from.Min.Y+y*from.Dy()/h, from.Min.Y+max((y+1)*from.Dy()/h, y*from.Dy()/h+1)
			var r, g, b, a, n uint64
			for yy := y0; yy < y1; yy++ {
				for xx := x0; xx < x1; xx++ {
					cr, cg, cb, ca := p.At(xx, yy).RGBA()
					r, g, b, a, n = r+uint64(cr), g+uint64(cg), b+uint64(cb), a+uint64(ca), n+1
				}
			}
			out.Set(x, y, color.RGBA64{R: uint16(r / n), G: uint16(g / n), B: uint16(b / n), A: uint16(a / n)})
		}
	}
	return out
}
