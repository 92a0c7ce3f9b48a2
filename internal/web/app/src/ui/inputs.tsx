// The controls that come from the library. Screens take them from here, so that it can be changed.
export { Checkbox, FileInput, NativeSelect, Radio, Tabs, Textarea, TextInput } from '@mantine/core';
