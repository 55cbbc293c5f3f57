package article

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"gainsay/internal/claims"
)

// maxFile is the size in bytes from which a file cannot be within
// claims.MaxSource in any encoding: UTF-16 takes at most twice the room of UTF-8. The
// rest is for header lines.
const maxFile = 2*claims.MaxSource + 64_000

// Read reads one article or draft from a file.
func Read(path string) (*Article, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, inWords(path, err)
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil {
		if info.IsDir() {
			return nil, fmt.Errorf("%s: is a folder, not a file", path)
		}
		if info.Size() > maxFile {
			return nil, tooLong(path, int(info.Size()))
		}
	}
	return ReadFrom(path, f)
}

// ReadFrom reads one article or draft from a stream, such as the standard input. It
// reads no further than the limit.
func ReadFrom(name string, r io.Reader) (*Article, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	if err != nil {
		return nil, inWords(name, err)
	}
	if len(data) > maxFile {
		return nil, fmt.Errorf("%s: is longer than the %s that an article or a draft may have",
			name, megabytes(claims.MaxSource))
	}
	return Parse(name, data)
}

// inWords drops the name of the system call from an error of package os: "open x: no
// such file" tells a reader no more than "no such file".
func inWords(name string, err error) error {
	var pathError *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		err = errors.New("no such file or folder")
	case errors.As(err, &pathError):
		err = pathError.Err
	}
	return fmt.Errorf("%s: %w", name, err)
}

// A TotalError says that the articles together are too long. It names the file
// with which they came to be.
type TotalError struct{ Name string }

func (e *TotalError) Error() string {
	return fmt.Sprintf("%s: with it the articles are more than the %s that can be compared at once",
		e.Name, megabytes(claims.MaxTotal))
}

// Collect reads the articles of all paths, files or folders. Folders
// are read recursively in name order, of their files those that end in .txt or .md.
// Every article gets its ID: the path below the folder given, or the file's name
// where it was given itself, made unique by the folders above.
//
// What cannot be read is told in problems, one for each file, and left out; the
// other articles stand. The error is a *TotalError, and nothing was collected then.
func Collect(paths []string) (articles []*Article, problems []error, err error) {
	var c collector
	for _, path := range paths {
		if err := c.add(path); err != nil {
			return nil, nil, err
		}
	}
	c.assignIDs()
	return c.articles, c.problems, nil
}

type collector struct {
	articles []*Article
	places   []place // one for each article
	problems []error
	seen     map[string]bool // absolute paths
	total    int
}

// A place is where an article's file stands.
type place struct {
	absolute string
	relative string // to the path given, with slashes
}

func (c *collector) problem(err error) { c.problems = append(c.problems, err) }

// add reads one path of the command line.
func (c *collector) add(path string) error {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		c.problem(inWords(path, err))
		return nil
	case info.IsDir():
		return c.addFolder(path)
	case !hasArticleName(path) && filepath.Ext(path) != "":
		c.problem(fmt.Errorf("%s: an article is a .txt or .md file", path))
		return nil
	}
	return c.addFile(path, filepath.Base(path))
}

func hasArticleName(path string) bool {
	ext := strings.ToLower(filepath.Ext(path))
	return ext == ".txt" || ext == ".md"
}

func (c *collector) addFolder(root string) error {
	found := false
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			found = true // or the folder would be called empty as well
			c.problem(inWords(path, err))
			return nil
		}
		if entry.IsDir() || !hasArticleName(path) {
			return nil
		}
		// A link counts as what it leads to. A folder behind a link is not
		// entered, since it may lead back up; a pipe is not opened, since it may
		// never end.
		if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
			return nil
		}
		found = true
		relative, err := filepath.Rel(root, path)
		if err != nil {
			relative = filepath.Base(path)
		}
		return c.addFile(path, filepath.ToSlash(relative))
	})
	if !found {
		c.problem(fmt.Errorf("%s: no .txt or .md file is in it", root))
	}
	return err
}

// addFile reads one file, once, however often it was named.
func (c *collector) addFile(path, relative string) error {
	absolute, err := filepath.Abs(path)
	if err != nil {
		absolute = path
	}
	if c.seen[absolute] {
		return nil
	}
	if c.seen == nil {
		c.seen = map[string]bool{}
	}
	c.seen[absolute] = true
	a, err := Read(path)
	if err != nil {
		c.problem(err)
		return nil
	}
	if c.total += len(a.Title) + len(a.Text); c.total > claims.MaxTotal {
		return &TotalError{path}
	}
	c.articles = append(c.articles, a)
	c.places = append(c.places, place{absolute, relative})
	return nil
}

// assignIDs gives every article its relative path as its ID. Those that share one
// take in the folder above, all of them, until they differ: "monday/fire.txt" and
// "tuesday/fire.txt". The id "-" is the draft's.
func (c *collector) assignIDs() {
	for i, a := range c.articles {
		a.ID = c.places[i].relative
	}
	for again := true; again; {
		again = false
		count := map[string]int{claims.Self: 1}
		for _, a := range c.articles {
			count[a.ID]++
		}
		for i, a := range c.articles {
			if count[a.ID] > 1 {
				if longer := c.places[i].withFolder(a.ID); longer != a.ID {
					a.ID, again = longer, true
				}
			}
		}
	}
}

// withFolder puts one more folder of the file's path before id.
func (p place) withFolder(id string) string {
	above, ok := strings.CutSuffix(filepath.ToSlash(p.absolute), "/"+id)
	if !ok {
		return id
	}
	return above[strings.LastIndexByte(above, '/')+1:] + "/" + id
}
