package pdf

import (
	"bytes"
	"image/png"
	"os"
	"testing"
)

func TestAPictureShowsTextsOfAnyLengthAndScript(t *testing.T) {
	for _, p := range []Picture{
		{"Department of Medicine", "Honour roll", "University of Aldermere"},
		{"Département de médecine et des sciences de la santé de l’Université du Nord-Est et de toutes ses îles lointaines", "Tableau d’honneur du mentorat dans le département, année après année, depuis toujours", ""},
		{"قسم الطب", "Šarūnas Nguyễn", "मेडिसिन"},
	} {
		first, err := p.PNG()
		if err != nil {
			t.Fatal(err)
		}
		again, err := p.PNG()
		if err != nil || !bytes.Equal(first, again) {
			t.Errorf("%s: drawn again it is another picture, %v", p.Title, err)
		}
		picture, err := png.Decode(bytes.NewReader(first))
		if err != nil || picture.Bounds().Dx() != 1200 || picture.Bounds().Dy() != 630 {
			t.Fatalf("%s: %v", p.Title, err)
		}
		ink := 0
		for y := 100; y < 530; y++ {
			for x := 100; x < 1100; x++ {
				if r, _, _, _ := picture.At(x, y).RGBA(); r < 0x8000 {
					ink++
				}
			}
		}
		if ink < 2000 || ink > 120_000 {
			t.Errorf("%s: %d dark points", p.Title, ink)
		}
		if dir := os.Getenv("LAUREL_PICTURES"); dir != "" {
			if err := os.WriteFile(dir+"/"+p.Title[:5]+".png", first, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	if _, err := (Picture{Title: "\U0001faea 李"}).PNG(); err == nil {
		t.Error("a picture shows what no font has")
	}
}
